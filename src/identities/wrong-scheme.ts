import type { Identity } from './identity.ts';

/** A token behind the scheme Basic, where Bearer is documented; without any token, credentials of nobody. */
export const wrongScheme: Identity = {
  name: 'wrong-scheme',
  description: 'A token behind the scheme Basic, where Bearer is documented; without any token, credentials of nobody.',
  expectation: 'unauthorized',
  source: { kind: 'fixed', authorization: 'Basic bm9ib2R5Om5vdGhpbmc=' },
};
