import type { Identity } from './identity.ts';

/** A token that was revoked. */
export const revoked: Identity = {
  name: 'revoked',
  description: 'A token that was revoked.',
  expectation: 'unauthorized',
  source: { kind: 'revoked' },
};
