import { type HTMLElement, parse } from 'node-html-parser';
import { type SeededAccount, type SeededApplication, seededAccounts } from '../../../sandbox/accounts.ts';
import type { Authentication } from '../../../sandbox/api-user.ts';
import { authorizationServer } from '../../../sandbox/authorization-server/authorization-server.ts';
import type { OAuthFaults } from '../../../sandbox/authorization-server/oauth-faults.ts';
import { type Clock, clock } from '../../../sandbox/clock.ts';
import type { Incoming, Outgoing } from '../../../sandbox/exchange.ts';
import { random } from '../../../sandbox/random.ts';
import { authorizeAddress } from './authorize-address.ts';
import { basic } from './basic.ts';

/** How the server of a test is set up. */
export interface VisitOptions {
  readonly pkceRequired?: boolean;
  readonly hashedSecrets?: boolean;
  readonly tokenLifetime?: number;
  readonly faults?: OAuthFaults;
  readonly origin?: string;
  /** Answers instead of an authorization server of its own. */
  readonly answer?: (incoming: Incoming) => Outgoing;
}

/** What is sent besides method and address. */
interface Sending {
  readonly form?: Readonly<Record<string, string>> | string;
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, with what a browser would make of it. */
export interface Answer {
  readonly status: number;
  /** As on the wire; dates, new cookies and new tokens are replaced by their kind. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly location: string;
  /** To the letter, but for tokens: `<30>`. */
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly page: HTMLElement;
  /** The fields of the first form. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Somebody with cookies in front of an authorization server. */
export interface Visitor {
  readonly clock: Clock;
  readonly origin: string;
  readonly cookies: Record<string, string>;
  send(method: string, target: string, sending?: Sending): Answer;
  /** Signs in through the login form. */
  signIn(account?: SeededAccount): void;
  /** Asks the token endpoint; the client proves itself by Basic header, unless it is null. */
  token(form: Readonly<Record<string, string>>, client?: SeededApplication | null): Answer;
  /** Signs in and allows the seeded application what the query asks for. @returns the code */
  code(query?: Readonly<Record<string, string>>): string;
  authenticate(headers: Readonly<Record<string, string>>, query?: string): Authentication;
}

const SET_COOKIE = /^([^=]+)=([^;]*); expires=[^;]*/;

function masked(value: string | readonly string[]): string | readonly string[] {
  if (typeof value !== 'string') return value.map((one) => String(masked(one)));
  return value
    .replace(
      SET_COOKIE,
      (_, name: string, held: string) => `${name}=${held === '""' ? held : `<${held.length}>`}; expires=<date>`,
    )
    .replace(/^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/, '<date>')
    .replace(/code=[A-Za-z0-9]{30}(?=&|$)/, 'code=<30>');
}

function fieldsOf(page: HTMLElement): Readonly<Record<string, string>> {
  const fields = page
    .querySelectorAll('form input[name], form textarea[name], form select[name]')
    .flatMap((element) => {
      const name = element.getAttribute('name') ?? '';
      if (element.getAttribute('type') === 'submit') return [];
      if (element.tagName === 'TEXTAREA') return [[name, element.text.replace(/^\n/, '')]];
      if (element.tagName === 'SELECT') {
        return [[name, element.querySelector('option[selected]')?.getAttribute('value') ?? '']];
      }
      if (element.getAttribute('type') === 'checkbox') return element.hasAttribute('checked') ? [[name, 'on']] : [];
      return [[name, element.getAttribute('value') ?? '']];
    });
  return Object.fromEntries(fields);
}

function read(outgoing: Outgoing): Answer {
  const text = String(outgoing.body);
  const page = parse(text, { blockTextElements: { script: true, style: true } });
  const { Location } = outgoing.headers;
  return {
    status: outgoing.status,
    headers: Object.fromEntries(Object.entries(outgoing.headers).map(([name, value]) => [name, masked(value)])),
    location: typeof Location === 'string' ? Location : '',
    text: text.replace(/"[A-Za-z0-9]{30}"/g, '"<30>"'),
    get json() {
      return JSON.parse(text) as Record<string, unknown>;
    },
    page,
    fields: fieldsOf(page),
  };
}

/**
 * Puts somebody without cookies in front of a new server.
 * @param options of the server
 * @returns the visitor
 */
export function visitor(options: VisitOptions = {}): Visitor {
  const time = clock();
  const origin = options.origin ?? 'http://lms.example.test';
  const { pkceRequired = false, hashedSecrets = false, tokenLifetime = 36_000, faults = {} } = options;
  const setup = { clock: time, random: random(1), tokenLifetime, pkceRequired, hashedSecrets, faults };
  const server = authorizationServer(setup);
  const answer = options.answer ?? ((incoming) => server.handle(incoming) ?? { status: 0, headers: {}, body: '' });
  const cookies: Record<string, string> = {};

  function incoming(method: string, target: string, sending: Sending): Incoming {
    const { form, json, body = '' } = sending;
    const [type, content] =
      form !== undefined
        ? ['application/x-www-form-urlencoded', typeof form === 'string' ? form : String(new URLSearchParams(form))]
        : json !== undefined
          ? ['application/json', JSON.stringify(json)]
          : [undefined, body];
    const [path = '', ...query] = target.split('?');
    const headers = { ...(type === undefined ? {} : { 'content-type': type }), ...sending.headers };
    const search = new URLSearchParams(query.join('?'));
    return {
      method,
      target,
      path,
      query: search,
      headers,
      cookies: { ...cookies },
      body: Buffer.from(content),
      origin,
    };
  }

  function send(method: string, target: string, sending: Sending = {}): Answer {
    const outgoing = answer(incoming(method, target, sending));
    for (const cookie of [outgoing.headers['Set-Cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = SET_COOKIE.exec(cookie) ?? [];
      if (value === '""') delete cookies[name];
      else cookies[name] = value;
    }
    return read(outgoing);
  }

  function signIn(account: SeededAccount = seededAccounts.accounts.administrator): void {
    const { fields } = send('GET', '/login');
    send('POST', '/login', { form: { ...fields, username: account.username, password: account.password } });
  }

  const code = (query: Readonly<Record<string, string>> = {}): string => {
    if (!cookies['sessionid']) signIn();
    const address = authorizeAddress(origin, query);
    const { fields } = send('GET', address);
    const { location } = send('POST', address, { form: { ...fields, allow: 'Authorize' } });
    return new URL(location).searchParams.get('code') ?? '';
  };

  return {
    clock: time,
    origin,
    cookies,
    send,
    signIn,
    code,
    token: (form, client = seededAccounts.applications.authorizationCode) =>
      send('POST', '/backend/o/token/', {
        form,
        headers: client ? basic(client.clientId, client.clientSecret) : {},
      }),
    authenticate: (headers, query = '') =>
      server.authenticate({ ...incoming('GET', `/api/v1/member/tiers${query}`, { headers }) }),
  };
}
