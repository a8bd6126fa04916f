import { SETTING_MISSING, SuiteError, TOKEN_REFUSED } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Secrets } from '../http/redact-secrets.ts';
import type { Client, Settings } from '../settings/settings.ts';
import { authorizationCode } from './grants/authorization-code.ts';
import { clientCredentials } from './grants/client-credentials.ts';
import { password } from './grants/password.ts';
import { passwordForm } from './grants/password-form.ts';
import { refreshToken } from './grants/refresh-token.ts';
import { revocationRequest } from './revocation-request.ts';
import type { Grant, Token } from './token.ts';
import { tokenResponse } from './token-response.ts';
import type { TokenSource } from './token-source.ts';

/** What is needed to get a token. */
export interface TokenContext {
  readonly settings: Settings;
  readonly http: HttpClient;
  readonly secrets: Secrets;
  /** Name under which its secrets are known. */
  readonly owner: string;
}

/** A token, and the one that it replaced. */
export interface ObtainedToken {
  readonly token: Token;
  /** The access token that the refresh should have killed; `null` without a refresh. */
  readonly replaced: Token | null;
}

/** Names of the settings behind each account and application, for messages. */
const settingsOf = {
  account: 'RETAIN_USERNAME and RETAIN_PASSWORD',
  otherAccount: 'RETAIN_OTHER_USERNAME and RETAIN_OTHER_PASSWORD',
  noRoleAccount: 'RETAIN_NO_ROLE_USERNAME and RETAIN_NO_ROLE_PASSWORD',
  codeClient: 'RETAIN_CLIENT_ID, RETAIN_CLIENT_SECRET and RETAIN_REDIRECT_URI',
  serviceClient: 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET',
  passwordClient: 'RETAIN_PASSWORD_CLIENT_ID and RETAIN_PASSWORD_CLIENT_SECRET',
  ownPair: 'RETAIN_USERNAME, RETAIN_PASSWORD, RETAIN_PASSWORD_CLIENT_ID and RETAIN_PASSWORD_CLIENT_SECRET',
} as const;

/**
 * Gets the token of a source; every secret of it is known to the registry before anything else can see it.
 *
 * @throws SuiteError `TOKEN_REFUSED` if the authorization server gives none, `SETTING_MISSING` if settings are missing
 */
export async function obtainToken(context: TokenContext, source: TokenSource): Promise<ObtainedToken> {
  switch (source.kind) {
    case 'password': {
      const exchange = await password(
        context.http,
        given(context.settings.passwordTokenUrl, 'RETAIN_BASE_URL'),
        given(context.settings[source.account], settingsOf[source.account]),
      );
      return { token: accept(context, exchange, 'password', settingsOf[source.account]), replaced: null };
    }
    case 'authorization_code':
      return { token: await byCode(context, source.scope), replaced: null };
    case 'client_credentials':
      return { token: await byService(context), replaced: null };
    case 'refresh_token':
      return refreshed(context);
    case 'revoked':
      return { token: await revoked(context), replaced: null };
    case 'expired':
    case 'fixed':
      throw new SuiteError(TOKEN_REFUSED, `No grant gives the token of ${context.owner}.`);
  }
}

async function byCode(context: TokenContext, scope: string | null): Promise<Token> {
  const { http, secrets, settings } = context;
  const exchange = await authorizationCode(http, secrets, {
    authUrl: authUrlOf(context),
    client: given(settings.codeClient, settingsOf.codeClient),
    account: given(settings.account, settingsOf.account),
    redirectUri: given(settings.redirectUri, 'RETAIN_REDIRECT_URI'),
    scope,
  });
  return accept(context, exchange, 'authorization_code', settingsOf.codeClient);
}

async function byService(context: TokenContext): Promise<Token> {
  const client = given(context.settings.serviceClient, settingsOf.serviceClient);
  const exchange = await clientCredentials(context.http, authUrlOf(context), client);
  return accept(context, exchange, 'client_credentials', settingsOf.serviceClient);
}

/** A pair of its own, so that nobody else's token dies with it: by password where there is an application for that. */
async function ownPair(context: TokenContext): Promise<{ readonly token: Token; readonly client: Client }> {
  const { settings, http } = context;
  if (settings.passwordClient === null) {
    return { token: await byCode(context, null), client: given(settings.codeClient, settingsOf.codeClient) };
  }
  const client = settings.passwordClient;
  const exchange = await passwordForm(http, authUrlOf(context), client, given(settings.account, settingsOf.account));
  return { token: accept(context, exchange, 'password', settingsOf.ownPair), client };
}

async function refreshed(context: TokenContext): Promise<ObtainedToken> {
  const { token: replaced, client } = await ownPair(context);
  if (replaced.refreshToken === null) {
    throw new SuiteError(
      TOKEN_REFUSED,
      `The ${replaced.grant} grant gave no refresh token, so there is none to refresh.`,
    );
  }
  const exchange = await refreshToken(context.http, authUrlOf(context), client, replaced.refreshToken);
  const settings = context.settings.passwordClient === null ? settingsOf.codeClient : settingsOf.passwordClient;
  return { token: accept(context, exchange, 'refresh_token', settings), replaced };
}

async function revoked(context: TokenContext): Promise<Token> {
  const { serviceClient } = context.settings;
  const { token, client } =
    serviceClient === null ? await ownPair(context) : { token: await byService(context), client: serviceClient };
  const { response } = await revocationRequest(context.http, authUrlOf(context), client, token.accessToken);
  if (response.status === 200) return token;
  throw new SuiteError(
    TOKEN_REFUSED,
    `A token could not be revoked: the revocation endpoint answered ${response.status}.`,
  );
}

function accept(context: TokenContext, exchange: Exchange, grant: Grant, settings: string): Token {
  const ofNotes = exchange.request.url === context.settings.passwordTokenUrl;
  const address = ofNotes ? 'RETAIN_PASSWORD_TOKEN_URL' : 'RETAIN_AUTH_URL';
  const token = tokenResponse(exchange, grant, exchange.response.status === 404 ? address : settings);
  context.secrets.add(token.accessToken, `token of ${context.owner}`);
  if (token.refreshToken !== null) context.secrets.add(token.refreshToken, `refresh token of ${context.owner}`);
  return token;
}

function authUrlOf(context: TokenContext): string {
  return given(context.settings.authUrl, 'RETAIN_BASE_URL');
}

function given<Value>(value: Value | null, setting: string): Value {
  if (value !== null) return value;
  throw new SuiteError(SETTING_MISSING, `A token needs ${setting}: give it in the environment or in .env.`);
}
