import { revocationRequest as writeRequest } from 'oauth4webapi';
import type { Exchange } from '../http/exchange.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Client } from '../settings/settings.ts';
import { authorizationServer } from './authorization-server.ts';
import { capturedExchange } from './captured-exchange.ts';
import { clientAuthentication } from './client-authentication.ts';

/**
 * Revokes an access or refresh token.
 *
 * @returns the exchange, unjudged: 200 whether the token was known or not
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2
 */
export function revocationRequest(http: HttpClient, authUrl: string, client: Client, token: string): Promise<Exchange> {
  return capturedExchange(http, { repeatable: true }, (transport) =>
    writeRequest(
      authorizationServer(authUrl),
      { client_id: client.clientId },
      clientAuthentication(client, 'basic'),
      token,
      transport,
    ),
  );
}
