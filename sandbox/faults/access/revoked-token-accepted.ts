import type { Fault } from '../fault.ts';

/**
 * The services accept tokens that were revoked.
 * Caught by `revoked-token-refused`; shows on every operation.
 */
export const revokedTokenAccepted: Fault = {
  id: 'revoked-token-accepted',
  sentence: 'The services accept tokens that were revoked.',
  rule: 'revoked-token-refused',
  touches: ['*'],
  oauth: { revokedTokenAccepted: true },
};
