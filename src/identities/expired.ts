import type { Identity } from './identity.ts';

/** A token that has expired. */
export const expired: Identity = {
  name: 'expired',
  description: 'A token that has expired.',
  expectation: 'unauthorized',
  source: { kind: 'expired' },
};
