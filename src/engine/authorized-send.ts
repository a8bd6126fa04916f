import type { Exchange, HttpRequest } from '../http/exchange.ts';
import { fullRights } from './full-rights.ts';
import type { Run } from './run.ts';

/**
 * A way to send requests as the identity that made the objects of the run.
 * @param run the run
 * @returns sends a request with that identity's token
 */
export function authorizedSend(run: Pick<Run, 'tokens' | 'client'>): (request: HttpRequest) => Promise<Exchange> {
  return async (request) => {
    const authorization = await run.tokens.authorization(fullRights(run.tokens));
    const headers = authorization === null ? request.headers : { ...request.headers, authorization };
    return run.client.send({ ...request, headers });
  };
}
