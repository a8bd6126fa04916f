import type { Exchange, HttpRequest } from '../http/exchange.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { TokenStore } from '../tokens/token-store.ts';

/**
 * Sends requests; where a token of the run is refused with 401 though it should be good, it is renewed once and the request
 * sent again. Where that does not help, the token is not to blame: the same address gets no further renewal.
 * @param client the client of the run
 * @param tokens the tokens of the run
 * @returns a way to send
 */
export function renewingSend(
  client: Pick<HttpClient, 'send'>,
  tokens: Pick<TokenStore, 'holder' | 'renew'>,
): (request: HttpRequest) => Promise<Exchange> {
  const hopeless = new Set<string>();
  return async (request) => {
    const exchange = await client.send(request);
    const stale = request.headers['authorization'];
    if (exchange.response.status !== 401 || stale === undefined) return exchange;
    const holder = tokens.holder(stale);
    const place = `${holder} ${request.method} ${request.url.replace(/[?#].*/s, '')}`;
    if (holder === null || hopeless.has(place)) return exchange;
    const authorization = await tokens.renew(holder, stale);
    if (authorization === null || authorization === stale) return exchange;
    const again = await client.send({ ...request, headers: { ...request.headers, authorization } });
    if (again.response.status === 401) hopeless.add(place);
    return again;
  };
}
