import type { Fault } from '../fault.ts';

/**
 * Every password is right.
 * Caught by `token-answer`; shows on `/backend/o/token/`, `/backend/core/authentication/token/`.
 */
export const wrongPasswordAccepted: Fault = {
  id: 'wrong-password-accepted',
  sentence: 'Every password is right.',
  rule: 'token-answer',
  touches: ['/backend/o/token/', '/backend/core/authentication/token/'],
  oauth: { wrongPasswordAccepted: true },
};
