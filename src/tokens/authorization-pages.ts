import { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } from 'oauth4webapi';
import { SuiteError, TOKEN_REFUSED } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Secrets } from '../http/redact-secrets.ts';
import type { Account, Client } from '../settings/settings.ts';
import { authorizationServer } from './authorization-server.ts';
import { htmlForms } from './html-forms.ts';
import { pageMessage } from './page-message.ts';
import type { Page, PageSession } from './page-session.ts';

/** What a person is asked to allow, and what the person does. */
export interface AuthorizationRequest {
  /** Origin of login, consent and token endpoint. */
  readonly authUrl: string;
  readonly client: Client;
  readonly account: Account;
  /** Registered for the application; it is recognised and read, never followed. */
  readonly redirectUri: string;
  /** Blank-separated; `null` for the server's default. */
  readonly scope: string | null;
  /** The challenge: hashed, as it is, or none. Default: `S256`. */
  readonly pkce?: 'S256' | 'plain' | 'none';
  /** Default: `allow`. */
  readonly decision?: 'allow' | 'cancel';
  /** Default: `code`. */
  readonly responseType?: string;
}

/** Where the pages of login and consent ended. */
export interface AuthorizationEnd {
  /** The redirect URI with `code` and `state`, or `error`; `null` where the server shows a page that leads nowhere. */
  readonly location: URL | null;
  /** The last page. */
  readonly exchange: Exchange;
  /** The state that was sent. */
  readonly state: string;
  /** `null` without PKCE. */
  readonly codeVerifier: string | null;
  /** True where the person was asked. */
  readonly consented: boolean;
}

/** Login and consent take five; whatever needs more runs in a circle. */
const mostPages = 12;

/**
 * Goes the way of a person through login and consent, by plain HTTP, until the server redirects to the redirect URI or
 * shows a page without a form to go on with.
 *
 * @param session of the person; where it is signed in already, no login is asked
 * @throws SuiteError `TOKEN_REFUSED`, one sentence: a refused login, a form that comes twice, another host
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1
 */
export async function authorizationPages(
  session: PageSession,
  secrets: Secrets,
  request: AuthorizationRequest,
): Promise<AuthorizationEnd> {
  const state = generateRandomState();
  const codeVerifier = request.pkce === 'none' ? null : generateRandomCodeVerifier();
  if (codeVerifier !== null) secrets.add(codeVerifier, 'code verifier');
  let page = await session.open(await authorizationAddress(request, state, codeVerifier));
  const sent = new Set<'login' | 'consent'>();
  const end = (location: URL | null): AuthorizationEnd => {
    secrets.add(location?.searchParams.get('code') ?? '', 'authorization code');
    return { location, exchange: page.exchange, state, codeVerifier, consented: sent.has('consent') };
  };
  for (let pages = 1; pages < mostPages; pages += 1) {
    const { location } = page;
    if (location !== null && leadsBack(location, request.redirectUri)) return end(location);
    const next =
      location === null ? await answerPage(session, page, request, sent) : await session.open(location.href, page);
    if (next === null) return end(null);
    page = next;
  }
  throw new SuiteError(TOKEN_REFUSED, `The pages of login and consent at ${request.authUrl} lead in a circle.`);
}

async function authorizationAddress(
  request: AuthorizationRequest,
  state: string,
  codeVerifier: string | null,
): Promise<string> {
  const address = new URL(authorizationServer(request.authUrl).authorization_endpoint ?? request.authUrl);
  address.searchParams.set('response_type', request.responseType ?? 'code');
  address.searchParams.set('client_id', request.client.clientId);
  address.searchParams.set('redirect_uri', request.redirectUri);
  if (request.scope !== null) address.searchParams.set('scope', request.scope);
  address.searchParams.set('state', state);
  if (codeVerifier !== null) {
    const isPlain = request.pkce === 'plain';
    address.searchParams.set('code_challenge', isPlain ? codeVerifier : await calculatePKCECodeChallenge(codeVerifier));
    address.searchParams.set('code_challenge_method', isPlain ? 'plain' : 'S256');
  }
  return address.href;
}

/** The redirect URI may itself be the login page, as one of the notes is; only the answer carries a code or an error. */
function leadsBack(location: URL, redirectUri: string): boolean {
  const registered = new URL(redirectUri);
  const answered = location.searchParams.has('code') || location.searchParams.has('error');
  return answered && location.origin === registered.origin && location.pathname === registered.pathname;
}

async function answerPage(
  session: PageSession,
  page: Page,
  request: AuthorizationRequest,
  sent: Set<'login' | 'consent'>,
): Promise<Page | null> {
  const { status, body } = page.exchange.response;
  const forms = status === 200 ? htmlForms(body) : [];
  const consent = forms.find((form) => form.buttons.some((button) => button.name === 'allow'));
  if (consent !== undefined) {
    refuseTwice(sent, 'consent', page);
    const allowed = request.decision !== 'cancel';
    const button = consent.buttons.find((one) => (one.name === 'allow') === allowed);
    return session.submit(page, consent, {}, button);
  }
  const login = forms.find((form) => form.asksPassword);
  if (login !== undefined) {
    refuseTwice(sent, 'login', page);
    checkLoginFields(login.fields, page);
    return session.submit(page, login, { ...request.account }, login.buttons[0]);
  }
  return null;
}

function refuseTwice(sent: Set<'login' | 'consent'>, step: 'login' | 'consent', page: Page): void {
  if (!sent.has(step)) {
    sent.add(step);
    return;
  }
  const message = pageMessage(page.exchange.response.body).replace(/\.$/, '');
  const said = message === '' ? '' : ` ("${message}")`;
  throw new SuiteError(
    TOKEN_REFUSED,
    step === 'login'
      ? `${pathOf(page)} refused user name and password${said}; check RETAIN_USERNAME and RETAIN_PASSWORD.`
      : `${pathOf(page)} showed the consent form again after it was sent${said}.`,
  );
}

function checkLoginFields(fields: readonly (readonly [string, string])[], page: Page): void {
  const names = fields.map(([name]) => name);
  const absent = ['username', 'password'].filter((name) => !names.includes(name));
  if (absent.length === 0) return;
  throw new SuiteError(
    TOKEN_REFUSED,
    `The login form of ${pathOf(page)} has no field ${absent.join(' and ')}: its fields are ${names.join(', ')}.`,
  );
}

function pathOf(page: Page): string {
  return `${page.exchange.request.method} ${page.url.replace(/[?#].*/s, '')}`;
}
