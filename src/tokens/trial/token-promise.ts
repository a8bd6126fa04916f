import type { TokenPromise } from '../../spec/oauth-promise.ts';

/** The promise of a token, with what is not said left at its usual value. */
export function tokenPromise(grant: string, promise: Partial<Omit<TokenPromise, 'kind' | 'grant'>> = {}): TokenPromise {
  return {
    kind: 'token',
    grant,
    scope: null,
    refreshToken: grant === 'client_credentials' ? 'not given' : 'given',
    user: null,
    replaces: null,
    mayRefuse: [],
    toolkitFails: null,
    ...promise,
  };
}
