import { setTimeout as sleep } from 'node:timers/promises';
import { INTERRUPTED, SETTING_MISSING, SuiteError } from '../../errors.ts';
import type { HttpRequest } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Secrets } from '../../http/redact-secrets.ts';
import type { Account, Client, Settings } from '../../settings/settings.ts';
import { password } from '../grants/password.ts';
import { oauthError } from '../oauth-error.ts';
import { type PageSession, pageSession } from '../page-session.ts';
import { tokenResponse } from '../token-response.ts';
import { notingClient } from './noting-client.ts';
import { wrongValues } from './wrong-values.ts';

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
  /** One of the applications. @throws SuiteError `SETTING_MISSING` */
  client(field: 'codeClient' | 'serviceClient' | 'passwordClient'): Client;
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
  let proof: Promise<Account> | null = null;
  let pages: PageSession | null = null;
  let otherPages: PageSession | null = null;
  return {
    ...given,
    http,
    authUrl,
    account: () => {
      proof ??= provenAccount(settings, http);
      return proof;
    },
    client(field) {
      const client = settings[field];
      if (client !== null) return client;
      throw new SuiteError(SETTING_MISSING, `${settings.missing[field] ?? field} are not given.`);
    },
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
