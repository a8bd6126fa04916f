import { introspectionRequest as writeRequest } from 'oauth4webapi';
import type { Exchange } from '../http/exchange.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Client } from '../settings/settings.ts';
import { authorizationServer } from './authorization-server.ts';
import { capturedExchange } from './captured-exchange.ts';
import { clientAuthentication } from './client-authentication.ts';

/**
 * Asks whether a token is alive, and for whom.
 *
 * @returns the exchange, unjudged
 * @see https://www.rfc-editor.org/rfc/rfc7662#section-2
 */
export function introspectionRequest(
  http: HttpClient,
  authUrl: string,
  client: Client,
  token: string,
): Promise<Exchange> {
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
