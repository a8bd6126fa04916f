import { SuiteError, TOKEN_REFUSED } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import { oauthError } from './oauth-error.ts';
import { refusalCode } from './refusal-code.ts';
import type { Grant, Token } from './token.ts';

/** Seconds a token lives if the answer does not say so: what the integration notes show. */
const usualLifetime = 36_000;

/**
 * Takes the token out of an answer. It is as lenient as can be, because a token endpoint that breaks its contract in a
 * detail is a finding (`protocolComplaint`) and no reason to test nothing else.
 *
 * @param settings names of the settings to look at if there is no token, for the message
 * @throws SuiteError `TOKEN_REFUSED` if there is none, `TARGET_UNREACHABLE` if the target is throttling or down
 */
export function tokenResponse(exchange: Exchange, grant: Grant, settings: string): Token {
  const { status, body } = exchange.response;
  const answer = parseObject(body);
  const accessToken = answer?.['access_token'];
  if (status < 200 || status > 299 || answer === null || typeof accessToken !== 'string' || accessToken === '') {
    const { method, url } = exchange.request;
    const code = refusalCode(status);
    const advice = code === TOKEN_REFUSED ? `check ${settings}` : 'it is busy or down, so try again later';
    throw new SuiteError(
      code,
      `The ${grant} grant gave no token: ${method} ${url.replace(/[?#].*/s, '')} answered ${said(exchange)}; ${advice}.`,
    );
  }
  const seconds = Number(answer['expires_in']);
  return {
    grant,
    accessToken,
    refreshToken: textOr(answer['refresh_token'], null),
    tokenType: textOr(answer['token_type'], ''),
    scope: textOr(answer['scope'], '').split(/\s+/).filter(Boolean),
    expiresIn: Number.isFinite(seconds) && seconds > 0 ? seconds : usualLifetime,
    obtainedAt: Date.parse(exchange.startedAt),
    answer,
  };
}

function said(exchange: Exchange): string {
  const { status } = exchange.response;
  const error = oauthError(exchange);
  if (error !== null) return `${status} ${error}`;
  if (status === 404) return '404, so there is no such endpoint';
  return status < 300 ? `${status} without an access_token` : `${status}`;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function textOr<Fallback>(value: unknown, fallback: Fallback): string | Fallback {
  return typeof value === 'string' && value !== '' ? value : fallback;
}
