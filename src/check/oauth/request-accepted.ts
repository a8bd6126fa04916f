import type { RefusalPromise } from '../../spec/oauth-promise.ts';
import type { OAuthInput } from './oauth-rule.ts';
import { tokenFields } from './token-fields.ts';

/** True where a request that must be refused had its way: a token came, or the other endpoints said yes. */
export function requestAccepted({ exchange }: Pick<OAuthInput, 'exchange'>, promise: RefusalPromise): boolean {
  const { status } = exchange.response;
  if (status < 200 || status > 299) return false;
  const fields = tokenFields(exchange);
  if (promise.endpoint === 'revocation' || promise.endpoint === 'introspection') return fields?.['error'] === undefined;
  return typeof fields?.['access_token'] === 'string';
}
