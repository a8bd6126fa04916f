import type { Identity } from './identity.ts';

/** Basic credentials of nobody in place of a token. */
export const wrongScheme: Identity = {
  name: 'wrong-scheme',
  description: 'Basic credentials of nobody in place of a token.',
  expectation: 'unauthorized',
  source: { kind: 'fixed', authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' },
};
