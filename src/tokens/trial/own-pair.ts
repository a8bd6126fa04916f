import type { Client } from '../../settings/settings.ts';
import { passwordForm } from '../grants/password-form.ts';
import type { Token } from '../token.ts';
import { codeToken } from './code-token.ts';
import { givenToken } from './given-token.ts';
import type { GrantStep } from './grant-case.ts';
import type { GrantContext } from './grant-context.ts';
import { ownCode } from './own-code.ts';
import { tokenPromise } from './token-promise.ts';

/** A pair of tokens that nobody else uses, so that it may be refreshed and revoked. */
export interface OwnPair {
  /** The answer that gave it, to be judged. */
  readonly step: GrantStep;
  readonly client: Client;
  /** Both there; `null` where the answer holds less. */
  readonly pair: {
    readonly accessToken: string;
    readonly refreshToken: string;
    readonly scope: readonly string[];
  } | null;
}

/** Gets a pair of tokens of its own: by password where there is an application for that, else by a code. */
export async function ownPair(context: GrantContext, scope: string | null = null): Promise<OwnPair> {
  const scopes = scope === null ? null : scope.split(' ');
  if (context.settings.passwordClient === null) {
    const code = await ownCode(context, { scope });
    const { exchange, token } = await codeToken(context, code);
    const step = { exchange, promise: tokenPromise('authorization_code', { scope: scopes }) };
    return { step, client: await context.client('codeClient'), pair: pairOf(token) };
  }
  const client = await context.client('passwordClient');
  const options = scope === null ? {} : { scope };
  const exchange = await passwordForm(context.http, context.authUrl, client, await context.account(), options);
  const token = givenToken(exchange, 'password', 'RETAIN_PASSWORD_CLIENT_ID and RETAIN_PASSWORD_CLIENT_SECRET');
  return { step: { exchange, promise: tokenPromise('password', { scope: scopes }) }, client, pair: pairOf(token) };
}

function pairOf(token: Token | null): OwnPair['pair'] {
  if (token === null || token.refreshToken === null) return null;
  return { accessToken: token.accessToken, refreshToken: token.refreshToken, scope: token.scope };
}
