import type { Exchange } from '../../http/exchange.ts';
import type { GrantContext } from './grant-context.ts';

/** A request that no client library would send. */
export interface RawRequest {
  readonly method?: string;
  /** Default: `application/x-www-form-urlencoded` where there is a body. */
  readonly contentType?: string;
  readonly body?: string | null;
  readonly authorization?: string;
}

/** Sends a request as it is written. Repeats do no harm: what these cases send gives nothing. */
export function rawRequest(context: GrantContext, url: string, request: RawRequest): Promise<Exchange> {
  const { method = 'POST', body = null, contentType = 'application/x-www-form-urlencoded', authorization } = request;
  const headers = {
    accept: 'application/json',
    ...(body === null ? {} : { 'content-type': contentType }),
    ...(authorization === undefined ? {} : { authorization }),
  };
  return context.http.send({ method, url, headers, body }, { repeatable: true });
}
