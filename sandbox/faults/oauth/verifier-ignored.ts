import type { Fault } from '../fault.ts';

/**
 * A wrong PKCE verifier is right.
 * Caught by `pkce-verified`; shows on `/backend/o/token/`.
 */
export const verifierIgnored: Fault = {
  id: 'verifier-ignored',
  sentence: 'A wrong PKCE verifier is right.',
  rule: 'pkce-verified',
  touches: ['/backend/o/token/'],
  oauth: { verifierIgnored: true },
};
