import { setTimeout as sleep } from 'node:timers/promises';
import { INTERRUPTED, SETTING_MISSING, SuiteError, TOKEN_REFUSED } from '../../errors.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Secrets } from '../../http/redact-secrets.ts';
import type { Account, Client, Settings } from '../../settings/settings.ts';
import { password } from '../grants/password.ts';
import { refreshToken } from '../grants/refresh-token.ts';
import { oauthError } from '../oauth-error.ts';
import { type PageSession, pageSession } from '../page-session.ts';
import { tokenResponse } from '../token-response.ts';
import { notingClient } from './noting-client.ts';
import { wrongValues } from './wrong-values.ts';

/** An application of the settings. */
type ClientField = 'codeClient' | 'serviceClient' | 'passwordClient';

const settingNames: Readonly<Record<ClientField, string>> = {
  codeClient: 'RETAIN_CLIENT_ID and RETAIN_CLIENT_SECRET',
  serviceClient: 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET',
  passwordClient: 'RETAIN_PASSWORD_CLIENT_ID and RETAIN_PASSWORD_CLIENT_SECRET',
};

/** What the cases of a run share. */
export interface GrantContext {
  readonly settings: Settings;
  readonly http: HttpClient;
  readonly secrets: Secrets;
  readonly authUrl: string;
  /** Reads of the services that need a token and nothing else, without the token. */
  readonly reads: readonly HttpRequest[];
  /** Id of the run; stands in the name of what is registered. */
  readonly run: string;
  /**
   * Writes down what was registered before it is used.
   * @returns to be called when it is gone
   */
  readonly registered: (removal: HttpRequest) => () => void;
  /**
   * The account of the settings. It is tried once a run, so that a wrong password is not sent again and again.
   * @throws SuiteError `TOKEN_REFUSED`, one sentence, each time
   */
  account(): Promise<Account>;
  /**
   * One of the applications. It is tried once a run, so that a wrong secret is no fault of the server.
   * @throws SuiteError `SETTING_MISSING`, or `TOKEN_REFUSED`, one sentence, each time
   */
  client(field: ClientField): Promise<Client>;
  /** The pages of that account, where it signs in once. */
  pages(): PageSession;
  /** The same for the account of the second company. */
  otherPages(): PageSession;
  /** @throws SuiteError `INTERRUPTED` where the run is stopped meanwhile */
  wait(ms: number): Promise<void>;
}

/** What the cases of a run share, from settings and the like. */
export function grantContext(
  given: Pick<GrantContext, 'settings' | 'http' | 'secrets' | 'reads' | 'run' | 'registered'> & {
    /** Says that the run is stopped. */
    readonly stopped: AbortSignal;
  },
): GrantContext {
  const { settings, secrets } = given;
  const http = notingClient(given.http, secrets);
  for (const value of Object.values(wrongValues)) secrets.permit(value);
  const authUrl = settings.authUrl ?? settings.baseUrl ?? '';
  const proofs = new Map<string, Promise<Account>>();
  const clients = new Map<string, Promise<Client>>();
  let pages: PageSession | null = null;
  let otherPages: PageSession | null = null;
  return {
    ...given,
    http,
    authUrl,
    account: () => once(proofs, 'account', () => provenAccount(settings, http)),
    client: (field) => once(clients, field, () => provenClient(field, settings, http, authUrl)),
    pages: () => {
      pages ??= pageSession(http, authUrl, secrets);
      return pages;
    },
    otherPages: () => {
      otherPages ??= pageSession(http, authUrl, secrets);
      return otherPages;
    },
    wait: async (ms) => {
      try {
        await sleep(ms, undefined, { signal: given.stopped, ref: false });
      } catch (cause) {
        throw new SuiteError(INTERRUPTED, 'The run was interrupted while this waited.', cause);
      }
    },
  };
}

/** Does work once; what the environment prevented is tried again. */
function once<Proven>(done: Map<string, Promise<Proven>>, key: string, work: () => Promise<Proven>): Promise<Proven> {
  const proven = done.get(key) ?? work();
  done.set(key, proven);
  proven.catch((cause: unknown) => {
    if (!(cause instanceof SuiteError && cause.code === TOKEN_REFUSED)) done.delete(key);
  });
  return proven;
}

/** A refresh of nothing gives nothing, whatever the application; only a wrong one is refused as `invalid_client`. */
async function provenClient(
  field: ClientField,
  settings: Settings,
  http: HttpClient,
  authUrl: string,
): Promise<Client> {
  const client = settings[field];
  const names = settingNames[field];
  if (client === null) throw new SuiteError(SETTING_MISSING, `${names} are not given.`);
  const exchange = await refreshToken(http, authUrl, client, wrongValues.token);
  if (oauthError(exchange)?.startsWith('invalid_client') !== true) return client;
  throw new SuiteError(
    TOKEN_REFUSED,
    `The application ${client.clientId} is refused: POST ${exchange.request.url} answered ${exchange.response.status} invalid_client; check ${names}.`,
  );
}

/** Only a plain refusal of user name and password speaks against the account; an endpoint that is not there does not. */
async function provenAccount(settings: Settings, http: HttpClient): Promise<Account> {
  const { account, passwordTokenUrl } = settings;
  if (account === null) throw new SuiteError(SETTING_MISSING, 'RETAIN_USERNAME and RETAIN_PASSWORD are not given.');
  if (passwordTokenUrl === null) return account;
  const exchange = await password(http, passwordTokenUrl, account);
  const { status } = exchange.response;
  const refused = status >= 400 && status < 500 && oauthError(exchange)?.startsWith('invalid_grant') === true;
  if (refused) tokenResponse(exchange, 'password', 'RETAIN_USERNAME and RETAIN_PASSWORD');
  return account;
}
