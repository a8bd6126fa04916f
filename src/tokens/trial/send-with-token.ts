import type { Exchange, HttpRequest } from '../../http/exchange.ts';
import type { GrantContext } from './grant-context.ts';

/** Sends a read with a token. */
export function sendWithToken(context: GrantContext, request: HttpRequest, accessToken: string): Promise<Exchange> {
  const headers = { ...request.headers, authorization: `Bearer ${accessToken}` };
  return context.http.send({ ...request, headers });
}
