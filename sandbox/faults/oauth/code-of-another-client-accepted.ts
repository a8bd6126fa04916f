import type { Fault } from '../fault.ts';

/**
 * An authorization code works for another application than the one it was given to.
 * Caught by `client-authenticated`; shows on `/backend/o/token/`.
 */
export const codeOfAnotherClientAccepted: Fault = {
  id: 'code-of-another-client-accepted',
  sentence: 'An authorization code works for another application than the one it was given to.',
  rule: 'client-authenticated',
  touches: ['/backend/o/token/'],
  oauth: { codeOfAnotherClientAccepted: true },
};
