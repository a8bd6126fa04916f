import type { Fault } from '../fault.ts';

/**
 * Revocation answers 200 and does nothing.
 * Caught by `revoked-token-refused`; shows on `/backend/o/revoke_token/`.
 */
export const revokeDoesNothing: Fault = {
  id: 'revoke-does-nothing',
  sentence: 'Revocation answers 200 and does nothing.',
  rule: 'revoked-token-refused',
  touches: ['/backend/o/revoke_token/'],
  oauth: { revokeDoesNothing: true },
};
