import type { Fault } from '../fault.ts';

/**
 * The 401 of the token endpoint does not say how an application proves itself.
 * Caught by `token-answer`; shows on `/backend/o/token/`.
 */
export const clientChallengeMissing: Fault = {
  id: 'client-challenge-missing',
  sentence: 'The 401 of the token endpoint does not say how an application proves itself.',
  rule: 'token-answer',
  touches: ['/backend/o/token/'],
  oauth: { wwwAuthenticateMissing: true },
};
