import type { Fault } from '../fault.ts';

/**
 * A code with a PKCE challenge is exchanged without a verifier.
 * Caught by `pkce-verified`; shows on `/backend/o/token/`.
 */
export const missingVerifierAccepted: Fault = {
  id: 'missing-verifier-accepted',
  sentence: 'A code with a PKCE challenge is exchanged without a verifier.',
  rule: 'pkce-verified',
  touches: ['/backend/o/token/'],
  oauth: { missingVerifierAccepted: true },
};
