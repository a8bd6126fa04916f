import type { Exchange } from '../../http/exchange.ts';
import type { Client } from '../../settings/settings.ts';
import type { ClientAuthenticationMethod } from '../client-authentication.ts';
import type { Token } from '../token.ts';
import { tokenRequest } from '../token-request.ts';
import { givenToken } from './given-token.ts';
import type { GrantContext } from './grant-context.ts';
import type { OwnCode } from './own-code.ts';

/** What may differ from the usual exchange of a code; `null` leaves a parameter out. */
export interface CodeChanges {
  readonly client?: Client;
  readonly method?: ClientAuthenticationMethod;
  readonly code?: string;
  readonly redirectUri?: string | null;
  readonly codeVerifier?: string | null;
}

/**
 * Exchanges a code for a token.
 *
 * @returns the exchange, unjudged, and the token if it holds one
 */
export async function codeToken(
  context: GrantContext,
  own: Pick<OwnCode, 'end' | 'code' | 'redirectUri'>,
  changes: CodeChanges = {},
): Promise<{ readonly exchange: Exchange; readonly token: Token | null }> {
  const { redirectUri = own.redirectUri, codeVerifier = own.end.codeVerifier, method = 'basic' } = changes;
  const exchange = await tokenRequest(context.http, {
    authUrl: context.authUrl,
    grantType: 'authorization_code',
    client: changes.client ?? (await context.client('codeClient')),
    method,
    parameters: {
      code: changes.code ?? own.code,
      ...(redirectUri === null ? {} : { redirect_uri: redirectUri }),
      ...(codeVerifier === null ? {} : { code_verifier: codeVerifier }),
    },
    repeatable: false,
  });
  const isUsual = changes.client === undefined && changes.method === undefined;
  const settings = isUsual ? 'RETAIN_CLIENT_ID, RETAIN_CLIENT_SECRET and RETAIN_REDIRECT_URI' : null;
  return { exchange, token: givenToken(exchange, 'authorization_code', settings) };
}
