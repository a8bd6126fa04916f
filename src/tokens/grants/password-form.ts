import type { Exchange } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Account, Client } from '../../settings/settings.ts';
import type { ClientAuthenticationMethod } from '../client-authentication.ts';
import { tokenRequest } from '../token-request.ts';

/**
 * The standard password grant at `/backend/o/token/`, which needs an application.
 *
 * @param options scope, if not all; where the application's secret goes
 * @returns the exchange, unjudged
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.3
 */
export function passwordForm(
  http: HttpClient,
  authUrl: string,
  client: Client,
  account: Account,
  options: { readonly scope?: string; readonly method?: ClientAuthenticationMethod } = {},
): Promise<Exchange> {
  const { scope, method = 'basic' } = options;
  const parameters = { ...account, ...(scope === undefined ? {} : { scope }) };
  return tokenRequest(http, { authUrl, grantType: 'password', client, method, parameters, repeatable: true });
}
