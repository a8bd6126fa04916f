import type { Fault } from '../fault.ts';

/**
 * A refresh token works more than once.
 * Caught by `refresh-rotates`; shows on `/backend/o/token/`.
 */
export const refreshReusable: Fault = {
  id: 'refresh-reusable',
  sentence: 'A refresh token works more than once.',
  rule: 'refresh-rotates',
  touches: ['/backend/o/token/'],
  oauth: { refreshReusable: true },
};
