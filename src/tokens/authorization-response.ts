import { AuthorizationResponseError, validateAuthResponse } from 'oauth4webapi';
import { SuiteError, TOKEN_REFUSED } from '../errors.ts';
import type { Client } from '../settings/settings.ts';
import type { AuthorizationRedirect } from './authorization-request.ts';
import { authorizationServer } from './authorization-server.ts';

/**
 * Judges a redirect: the state must be the one that was sent, and there must be a code.
 *
 * @returns the parameters, as the protocol library wants them for the token request
 * @throws SuiteError `TOKEN_REFUSED` for an error, a missing or wrong state, or no code
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2
 */
export function authorizationResponse(
  redirect: AuthorizationRedirect,
  authUrl: string,
  client: Client,
): URLSearchParams {
  const server = authorizationServer(authUrl);
  try {
    return validateAuthResponse(server, { client_id: client.clientId }, redirect.location, redirect.state);
  } catch (cause) {
    const { searchParams } = redirect.location;
    const description = searchParams.get('error_description');
    const reason =
      cause instanceof AuthorizationResponseError
        ? `${cause.error}${description === null ? '' : ` (${description})`}`
        : searchParams.get('state') === redirect.state
          ? 'an answer that is no OAuth answer'
          : 'another state than was sent';
    throw new SuiteError(TOKEN_REFUSED, `The authorization page of ${authUrl} gave no code but ${reason}.`, cause);
  }
}
