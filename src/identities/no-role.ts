import type { Identity } from './identity.ts';

/** An account without the API USER role. */
export const noRole: Identity = {
  name: 'no-role',
  description: 'An account without the API USER role.',
  expectation: 'forbidden',
  source: { kind: 'password', account: 'noRoleAccount' },
};
