import { seededAccounts } from '../../sandbox/accounts.ts';
import { type AnswerOptions, answerRequest } from '../../sandbox/answer-request.ts';
import { type Clock, clock } from '../../sandbox/clock.ts';
import type { Incoming, Outgoing } from '../../sandbox/exchange.ts';
import { findFault } from '../../sandbox/faults/find-fault.ts';

/** How a sandbox of a test is set up; a fault is asked for by its id. */
type LocalOptions = Partial<Omit<AnswerOptions, 'fault'>> & { readonly fault?: string | null };

/** An answer, its body read as JSON where it is JSON. */
export interface Answer extends Outgoing {
  readonly text: string;
  readonly json: unknown;
}

/** A request in few words. */
export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is a text or bytes. */
  readonly body?: unknown;
  readonly origin?: string;
}

/** A sandbox that is asked without a network. */
export interface LocalSandbox {
  readonly clock: Clock;
  ask(target: string, ask?: Ask): Answer;
  /** A token of a seeded account. */
  token(account: keyof typeof seededAccounts.accounts, scope?: string): string;
  /** Asks as a seeded account. */
  askAs(account: keyof typeof seededAccounts.accounts, target: string, ask?: Ask): Answer;
}

function bodyOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
}

function incomingOf(target: string, ask: Ask): Incoming {
  const mark = target.indexOf('?');
  const contentType = ask.body === undefined ? {} : { 'content-type': 'application/json' };
  return {
    method: ask.method ?? (ask.body === undefined ? 'GET' : 'POST'),
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers: { ...contentType, ...ask.headers },
    cookies: {},
    body: bodyOf(ask.body),
    origin: ask.origin ?? 'http://lms.example.test',
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Sets up a sandbox for a test.
 * @param options seed, fault and the like
 * @returns the sandbox
 */
export function localSandbox({ fault = null, ...options }: LocalOptions = {}): LocalSandbox {
  const time = options.clock ?? clock();
  const answer = answerRequest({ ...options, clock: time, fault: fault === null ? null : findFault(fault) });
  const tokens = new Map<string, string>();
  const ask = (target: string, request: Ask = {}): Answer => {
    const outgoing = answer(incomingOf(target, request));
    const text = outgoing.body.toString('utf8');
    return { ...outgoing, text, json: readJson(text) };
  };
  const token: LocalSandbox['token'] = (account, scope = 'read write') => {
    const known = tokens.get(`${account} ${scope}`);
    if (known !== undefined) return known;
    const { clientId, clientSecret } = seededAccounts.applications.password;
    const { username, password } = seededAccounts.accounts[account];
    const form = { grant_type: 'password', username, password, scope };
    const { json } = ask('/backend/o/token/', {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      },
      body: new URLSearchParams(form).toString(),
    });
    const given = (json as { readonly access_token: string }).access_token;
    tokens.set(`${account} ${scope}`, given);
    return given;
  };
  return {
    clock: time,
    ask,
    token,
    askAs: (account, target, request = {}) =>
      ask(target, { ...request, headers: { authorization: `Bearer ${token(account)}`, ...request.headers } }),
  };
}
