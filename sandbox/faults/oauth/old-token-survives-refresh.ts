import type { Fault } from '../fault.ts';

/**
 * The old access token is still good after its refresh.
 * Caught by `refresh-rotates`; shows on `/backend/o/token/`.
 */
export const oldTokenSurvivesRefresh: Fault = {
  id: 'old-token-survives-refresh',
  sentence: 'The old access token is still good after its refresh.',
  rule: 'refresh-rotates',
  touches: ['/backend/o/token/'],
  oauth: { oldAccessTokenSurvivesRefresh: true },
};
