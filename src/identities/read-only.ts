import type { Identity } from './identity.ts';

/** The account with a token of scope read. */
export const readOnly: Identity = {
  name: 'read-only',
  description: 'The account with a token of scope read.',
  expectation: 'reads-only',
  source: { kind: 'authorization_code', scope: 'read' },
};
