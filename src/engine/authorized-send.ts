import type { Exchange, HttpRequest } from '../http/exchange.ts';
import { pageSession } from '../tokens/page-session.ts';
import { removeApplication } from '../tokens/remove-application.ts';
import { cleaningAuthorization } from './cleaning-authorization.ts';
import { renewingSend } from './renewing-send.ts';
import type { Run } from './run.ts';

/**
 * A way to send requests as the identity that made the objects of the run. An application is removed by its page, as it was
 * registered.
 * @param run the run
 * @returns sends a request with that identity's token (or that of another, which is named), or by that person's pages
 */
export function authorizedSend(
  run: Pick<Run, 'tokens' | 'client' | 'settings' | 'secrets'>,
): (request: HttpRequest, identity?: string) => Promise<Exchange> {
  const { client, tokens, secrets, settings } = run;
  const send = renewingSend(client, tokens);
  return async (request, identity) => {
    const { authUrl, account } = settings;
    if (authUrl !== null && account !== null && request.url.startsWith(`${authUrl}/backend/o/applications/`))
      return removeApplication(pageSession(client, authUrl, secrets), request.url, account);
    const authorization = await (identity === undefined
      ? cleaningAuthorization(tokens)
      : tokens.authorization(identity));
    const headers = authorization === null ? request.headers : { ...request.headers, authorization };
    return send({ ...request, headers });
  };
}
