import type { Identity } from './identity.ts';

/**
 * The account with a token of scope write alone. It is no row of the design's table, so it has no column in the matrix: it
 * shows whether scopes keep reads apart too.
 */
export const writeOnly: Identity = {
  name: 'write-only',
  description: 'The account with a token of scope write alone.',
  expectation: 'writes-only',
  source: { kind: 'authorization_code', scope: 'write' },
};
