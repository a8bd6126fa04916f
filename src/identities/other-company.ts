import type { Identity } from './identity.ts';

/** An account of a second company. */
export const otherCompany: Identity = {
  name: 'other-company',
  description: 'An account of a second company.',
  expectation: 'own-company-only',
  source: { kind: 'password', account: 'otherAccount' },
};
