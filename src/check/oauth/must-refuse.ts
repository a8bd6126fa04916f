import type { Refused } from '../../spec/oauth-promise.ts';
import type { Violation } from '../finding.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthInput } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { requestAccepted } from './request-accepted.ts';

/** What a rule refuses, and what it says where that was accepted. */
export interface Refusals {
  readonly rule: string;
  readonly of: readonly Refused[];
  readonly source: string;
  readonly fix: string;
}

/** The violation of a rule where what it refuses was accepted; the part that these rules have in common. */
export function mustRefuse(input: OAuthInput, { rule, of, source, fix }: Refusals): readonly Violation[] {
  const { promise, exchange } = input;
  if (promise.kind !== 'refusal' || !of.includes(promise.of) || !requestAccepted(input, promise)) return [];
  const gave = promise.endpoint === 'token' || promise.endpoint === 'own' ? 'gave a token for' : 'said yes to';
  const error = promise.errors[0];
  return [
    oauthViolation(input, {
      rule,
      documented: error === undefined ? '401' : `${error === 'invalid_client' ? 401 : 400} ${error}`,
      received: `${exchange.response.status}, accepted`,
      message: `${oauthPlace(exchange)}: ${gave} ${promise.of} (answered ${exchange.response.status}).`,
      source,
      fix,
    }),
  ];
}
