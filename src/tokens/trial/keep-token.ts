import type { Exchange } from '../../http/exchange.ts';
import type { Grant, Token } from '../token.ts';
import { tokenResponse } from '../token-response.ts';
import type { GrantContext } from './grant-context.ts';

/** Errors that speak of the settings and not of the server. */
const ofSettings = new Set(['invalid_client', 'unauthorized_client']);

/**
 * Takes the token out of an answer and makes its secrets known, before anything else can see them.
 *
 * @param settings names of the settings to look at if there is no token; `null` where they were just proven right
 * @returns the token; `null` where there is none and the server is to blame, so that rules have their say
 * @throws SuiteError `TOKEN_REFUSED` where the settings are refused
 */
export function keepToken(
  context: GrantContext,
  exchange: Exchange,
  grant: Grant,
  settings: string | null,
): Token | null {
  const { status, body } = exchange.response;
  const refused = status >= 400 && status < 500 && [...ofSettings].some((error) => body.includes(`"${error}"`));
  if (settings === null || !refused) {
    try {
      return known(context, tokenResponse(exchange, grant, settings ?? ''));
    } catch {
      return null;
    }
  }
  return known(context, tokenResponse(exchange, grant, settings));
}

function known(context: GrantContext, token: Token): Token {
  context.secrets.add(token.accessToken, 'token of a case');
  if (token.refreshToken !== null) context.secrets.add(token.refreshToken, 'refresh token of a case');
  return token;
}
