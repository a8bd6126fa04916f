import { authorizationCodeGrantRequest, nopkce } from 'oauth4webapi';
import type { Exchange } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Secrets } from '../../http/redact-secrets.ts';
import type { AuthorizationRequest } from '../authorization-pages.ts';
import { authorizationRequest } from '../authorization-request.ts';
import { authorizationResponse } from '../authorization-response.ts';
import { authorizationServer } from '../authorization-server.ts';
import { capturedExchange } from '../captured-exchange.ts';
import { type ClientAuthenticationMethod, clientAuthentication } from '../client-authentication.ts';

/**
 * The authorization code grant over plain HTTP: login, consent, the code read from the redirect, the code for a token.
 *
 * @param method where the application's secret goes
 * @returns the exchange with the token endpoint, unjudged
 * @throws SuiteError `TOKEN_REFUSED` if there is no code to exchange
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1
 * @see https://www.rfc-editor.org/rfc/rfc7636#section-4
 */
export async function authorizationCode(
  http: HttpClient,
  secrets: Secrets,
  request: AuthorizationRequest,
  method: ClientAuthenticationMethod = 'basic',
): Promise<Exchange> {
  const redirect = await authorizationRequest(http, secrets, request);
  const parameters = authorizationResponse(redirect, request.authUrl, request.client);
  return capturedExchange(http, { repeatable: false }, (transport) =>
    authorizationCodeGrantRequest(
      authorizationServer(request.authUrl),
      { client_id: request.client.clientId },
      clientAuthentication(request.client, method),
      parameters,
      request.redirectUri,
      redirect.codeVerifier ?? nopkce,
      transport,
    ),
  );
}
