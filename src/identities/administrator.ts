import type { Identity } from './identity.ts';

/** An account with full rights, by the password grant of the integration notes. */
export const administrator: Identity = {
  name: 'administrator',
  description: 'An account with full rights, by the password grant of the integration notes.',
  expectation: 'allowed',
  source: { kind: 'password', account: 'account' },
};
