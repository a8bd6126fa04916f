import type { Identity } from './identity.ts';

/** The same account, by login and consent pages with PKCE. */
export const authorizationCodeUser: Identity = {
  name: 'authorization-code',
  description: 'The same account, by login and consent pages with PKCE.',
  expectation: 'allowed',
  source: { kind: 'authorization_code', scope: null },
};
