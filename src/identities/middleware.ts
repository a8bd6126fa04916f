import type { Identity } from './identity.ts';

/** An application by client credentials, which acts as its owner. */
export const middleware: Identity = {
  name: 'middleware',
  description: 'An application by client credentials, which acts as its owner.',
  expectation: 'allowed',
  source: { kind: 'client_credentials' },
};
