import type { Identity } from './identity.ts';

/** The account again, with a token that a refresh gave. */
export const refreshed: Identity = {
  name: 'refreshed',
  description: 'The account again, with a token that a refresh gave.',
  expectation: 'allowed',
  source: { kind: 'refresh_token' },
};
