import type { Identity } from './identity.ts';

/** Nobody: no Authorization header. */
export const anonymous: Identity = {
  name: 'anonymous',
  description: 'Nobody: no Authorization header.',
  expectation: 'unauthorized',
  source: { kind: 'fixed', authorization: null },
};
