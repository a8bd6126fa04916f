import { allowInsecureRequests, type CustomFetchOptions, customFetch } from 'oauth4webapi';
import type { Exchange } from '../http/exchange.ts';
import type { HttpClient, SendOptions } from '../http/http-client.ts';
import { exchangeResponse } from './exchange-response.ts';

/** What the protocol library is given instead of `fetch`. */
interface Transport {
  readonly [allowInsecureRequests]: boolean;
  readonly [customFetch]: (url: string, options: CustomFetchOptions<'POST', URLSearchParams>) => Promise<Response>;
}

/**
 * Lets the protocol library write a request and the run's own client send it, so that limits, counts and host rules hold.
 *
 * @param ask calls one function of the library with the transport it is given
 * @returns what was sent and what came, unjudged
 */
export async function capturedExchange(
  http: HttpClient,
  options: SendOptions,
  ask: (transport: Transport) => Promise<unknown>,
): Promise<Exchange> {
  let captured: Exchange | null = null;
  await ask({
    // Tokens over plain http: the sandbox listens on loopback only.
    [allowInsecureRequests]: true,
    [customFetch]: async (url, { method, headers, body }) => {
      captured = await http.send({ method, url, headers, body: body.toString() }, options);
      return exchangeResponse(captured);
    },
  });
  if (captured === null) throw new Error('The protocol library sent nothing.');
  return captured;
}
