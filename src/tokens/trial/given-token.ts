import type { Exchange } from '../../http/exchange.ts';
import type { Grant, Token } from '../token.ts';
import { tokenResponse } from '../token-response.ts';

/** Errors that speak of the settings and not of the server. */
const ofSettings = new Set(['invalid_client', 'unauthorized_client']);

/**
 * Takes the token out of an answer.
 *
 * @param settings names of the settings to look at if there is no token; `null` where they were just proven right
 * @returns the token; `null` where there is none and the server is to blame, so that rules have their say
 * @throws SuiteError `TOKEN_REFUSED` where the settings are refused
 */
export function givenToken(exchange: Exchange, grant: Grant, settings: string | null): Token | null {
  const { status, body } = exchange.response;
  const refused = status >= 400 && status < 500 && [...ofSettings].some((error) => body.includes(`"${error}"`));
  if (settings === null || !refused) {
    try {
      return tokenResponse(exchange, grant, settings ?? '');
    } catch {
      return null;
    }
  }
  return tokenResponse(exchange, grant, settings);
}
