import { processGenericTokenEndpointResponse } from 'oauth4webapi';
import type { Exchange } from '../http/exchange.ts';
import { authorizationServer } from './authorization-server.ts';
import { exchangeResponse } from './exchange-response.ts';

/**
 * What a strict OAuth client objects to in a successful answer of a token endpoint; `null` if nothing.
 *
 * @param exchange a token request and its answer of status 200
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export async function protocolComplaint(exchange: Exchange): Promise<string | null> {
  const server = authorizationServer(new URL(exchange.request.url).origin);
  try {
    await processGenericTokenEndpointResponse(server, { client_id: 'retain' }, exchangeResponse(exchange));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll('"response"', 'the answer:') : String(error);
  }
}
