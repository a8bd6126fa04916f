import type { Identity } from './identity.ts';

/** A token that no server ever gave. */
export const malformed: Identity = {
  name: 'malformed',
  description: 'A token that no server ever gave.',
  expectation: 'unauthorized',
  source: { kind: 'fixed', authorization: 'Bearer not-a-token' },
};
