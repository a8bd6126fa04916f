import type { Exchange } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Client } from '../../settings/settings.ts';
import type { ClientAuthenticationMethod } from '../client-authentication.ts';
import { tokenRequest } from '../token-request.ts';

/**
 * The client credentials grant: an application on its own, as middleware uses it.
 *
 * @param options scope, if not all; where the application's secret goes
 * @returns the exchange, unjudged
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 */
export function clientCredentials(
  http: HttpClient,
  authUrl: string,
  client: Client,
  options: { readonly scope?: string; readonly method?: ClientAuthenticationMethod } = {},
): Promise<Exchange> {
  const { scope, method = 'basic' } = options;
  const parameters = scope === undefined ? {} : { scope };
  return tokenRequest(http, { authUrl, grantType: 'client_credentials', client, method, parameters, repeatable: true });
}
