import type { Fault } from '../fault.ts';

/**
 * An application needs no secret.
 * Caught by `client-authenticated`; shows on `/backend/o/token/`.
 */
export const missingSecretAccepted: Fault = {
  id: 'missing-secret-accepted',
  sentence: 'An application needs no secret.',
  rule: 'client-authenticated',
  touches: ['/backend/o/token/'],
  oauth: { missingSecretAccepted: true },
};
