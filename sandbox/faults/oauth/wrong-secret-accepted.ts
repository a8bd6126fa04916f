import type { Fault } from '../fault.ts';

/**
 * Every client secret is right.
 * Caught by `client-authenticated`; shows on `/backend/o/token/`.
 */
export const wrongSecretAccepted: Fault = {
  id: 'wrong-secret-accepted',
  sentence: 'Every client secret is right.',
  rule: 'client-authenticated',
  touches: ['/backend/o/token/'],
  oauth: { wrongSecretAccepted: true },
};
