import type { RefusalPromise, Refused } from '../../spec/oauth-promise.ts';

/** The promise of a refusal, with what is not said left at its usual value: of the token endpoint, in the form of RFC 6749. */
export function refusalPromise(
  of: Refused,
  errors: readonly string[],
  promise: Partial<Omit<RefusalPromise, 'kind' | 'of' | 'errors'>> = {},
): RefusalPromise {
  return { kind: 'refusal', of, endpoint: 'token', errors, statuses: [], toolkitFails: null, ...promise };
}
