import type { Fault } from '../fault.ts';

/**
 * The services accept tokens that have expired.
 * Caught by `expired-token-refused`; shows on every operation.
 */
export const expiredTokenAccepted: Fault = {
  id: 'expired-token-accepted',
  sentence: 'The services accept tokens that have expired.',
  rule: 'expired-token-refused',
  touches: ['*'],
  oauth: { expiredTokenAccepted: true },
};
