import { genericTokenEndpointRequest } from 'oauth4webapi';
import type { Exchange } from '../http/exchange.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Client } from '../settings/settings.ts';
import { authorizationServer } from './authorization-server.ts';
import { capturedExchange } from './captured-exchange.ts';
import { type ClientAuthenticationMethod, clientAuthentication } from './client-authentication.ts';

/** A request to the token endpoint. */
export interface TokenRequest {
  /** Origin of the authorization server. */
  readonly authUrl: string;
  readonly grantType: string;
  readonly client: Client;
  /** Default: `basic`. */
  readonly method?: ClientAuthenticationMethod;
  /** The grant's own parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** True where a second request does no harm: not for codes and refresh tokens, which serve once. */
  readonly repeatable: boolean;
}

/**
 * Sends a request to the token endpoint and does not judge the answer: `tokenResponse` does.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2
 */
export function tokenRequest(http: HttpClient, request: TokenRequest): Promise<Exchange> {
  const { authUrl, client, method = 'basic', grantType, parameters, repeatable } = request;
  return capturedExchange(http, { repeatable }, (transport) =>
    genericTokenEndpointRequest(
      authorizationServer(authUrl),
      { client_id: client.clientId },
      clientAuthentication(client, method),
      grantType,
      { ...parameters },
      transport,
    ),
  );
}
