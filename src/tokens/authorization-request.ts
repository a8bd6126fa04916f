import type { HttpClient } from '../http/http-client.ts';
import type { Secrets } from '../http/redact-secrets.ts';
import { type AuthorizationEnd, type AuthorizationRequest, authorizationPages } from './authorization-pages.ts';
import { deadEnd } from './dead-end.ts';
import { pageSession } from './page-session.ts';

/** Where the authorization server sent the person back to. */
export interface AuthorizationRedirect extends Pick<AuthorizationEnd, 'state' | 'codeVerifier'> {
  /** The redirect URI with `code` and `state`, or `error`. */
  readonly location: URL;
}

/**
 * Goes the way of a person through login and consent, by plain HTTP, until the server redirects to the redirect URI.
 *
 * @throws SuiteError `TOKEN_REFUSED`, one sentence: a refused login, a page without a form, an error page, another host
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1
 */
export async function authorizationRequest(
  http: HttpClient,
  secrets: Secrets,
  request: AuthorizationRequest,
): Promise<AuthorizationRedirect> {
  const end = await authorizationPages(pageSession(http, request.authUrl, secrets), secrets, request);
  const { location, state, codeVerifier } = end;
  if (location !== null) return { location, state, codeVerifier };
  throw deadEnd(end.exchange);
}
