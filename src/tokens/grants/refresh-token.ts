import type { Exchange } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Client } from '../../settings/settings.ts';
import type { ClientAuthenticationMethod } from '../client-authentication.ts';
import { tokenRequest } from '../token-request.ts';

/**
 * The refresh grant: a refresh token serves once, and the access token that came with it dies.
 *
 * @param options scope, if not that of the token; where the application's secret goes
 * @returns the exchange, unjudged
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function refreshToken(
  http: HttpClient,
  authUrl: string,
  client: Client,
  token: string,
  options: { readonly scope?: string; readonly method?: ClientAuthenticationMethod } = {},
): Promise<Exchange> {
  const { scope, method = 'basic' } = options;
  const parameters = { refresh_token: token, ...(scope === undefined ? {} : { scope }) };
  return tokenRequest(http, { authUrl, grantType: 'refresh_token', client, method, parameters, repeatable: false });
}
