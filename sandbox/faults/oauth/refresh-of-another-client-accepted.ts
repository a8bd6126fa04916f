import type { Fault } from '../fault.ts';

/**
 * A refresh token works for another application than the one it was given to.
 * Caught by `client-authenticated`; shows on `/backend/o/token/`.
 */
export const refreshOfAnotherClientAccepted: Fault = {
  id: 'refresh-of-another-client-accepted',
  sentence: 'A refresh token works for another application than the one it was given to.',
  rule: 'client-authenticated',
  touches: ['/backend/o/token/'],
  oauth: { refreshOfAnotherClientAccepted: true },
};
