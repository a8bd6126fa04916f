import { randomBytes } from 'node:crypto';
import { type Answer, type Call, refusal } from './answer.ts';
import { credentials, librarian, tokenLifetime } from './credentials.ts';

/** The authorization server of the library, at the addresses of the loyalty system. */
export interface Tokens {
  /** `null` where the path is none of its own. */
  answer(call: Call): Answer | null;
  /** True for a header with a live token. */
  permits(authorization: string | undefined): boolean;
}

interface Pair {
  readonly access: string;
  readonly refresh: string | null;
  readonly client: string;
  readonly scope: string;
}

const SCOPES = ['read', 'write'];
const secrets: Readonly<Record<string, string>> = {
  [credentials.serviceClientId]: credentials.serviceClientSecret,
  [credentials.passwordClientId]: credentials.passwordClientSecret,
};

/**
 * Gives tokens by client credentials, password and refresh, takes them back, and says which are alive.
 * @returns the authorization server
 */
export function tokens(): Tokens {
  const pairs = new Set<Pair>();
  const find = (token: string | null): Pair | undefined =>
    token === null ? undefined : [...pairs].find((pair) => pair.access === token || pair.refresh === token);

  const given = (
    client: string,
    refreshable: boolean,
    asked: string | null,
    most = SCOPES,
    extra: object = {},
  ): Answer => {
    const scope = asked ?? most.join(' ');
    if (!scope.split(' ').every((one) => most.includes(one))) return refused(400, 'invalid_scope');
    const pair = { access: random(), refresh: refreshable ? random() : null, client, scope };
    pairs.add(pair);
    const refresh = pair.refresh === null ? {} : { refresh_token: pair.refresh };
    const body = {
      access_token: pair.access,
      token_type: 'Bearer',
      expires_in: tokenLifetime,
      scope,
      ...refresh,
      ...extra,
    };
    return { status: 200, headers: { 'cache-control': 'no-store', pragma: 'no-cache' }, body };
  };
  const byForm = (form: URLSearchParams, client: string): Answer => {
    const isService = client === credentials.serviceClientId;
    const scope = form.get('scope');
    switch (form.get('grant_type')) {
      case 'client_credentials':
        return isService ? given(client, false, scope) : refused(400, 'unauthorized_client');
      case 'password':
        if (isService) return refused(400, 'unauthorized_client');
        return isAccount(form.get('username'), form.get('password'))
          ? given(client, true, scope)
          : refused(400, 'invalid_grant');
      case 'refresh_token': {
        const pair = find(form.get('refresh_token'));
        if (pair === undefined || pair.client !== client) return refused(400, 'invalid_grant');
        const answer = given(client, true, scope, pair.scope.split(' '));
        if (answer.status === 200) pairs.delete(pair);
        return answer;
      }
      default:
        return refused(400, 'unsupported_grant_type');
    }
  };
  const introspected = (token: string | null): Answer => {
    const pair = find(token);
    const alive = pair !== undefined && pair.access === token;
    const exp = Math.floor(Date.now() / 1000) + tokenLifetime;
    const body = alive ? { active: true, client_id: pair.client, scope: pair.scope, exp } : { active: false };
    return { status: 200, headers: {}, body };
  };
  const answerForm = (call: Call): Answer => {
    if (!/^application\/x-www-form-urlencoded\b/i.test(call.headers['content-type'] ?? ''))
      return refused(400, 'invalid_request');
    const form = new URLSearchParams(call.text);
    const client = clientOf(call, form);
    if (client === null) return refused(401, 'invalid_client');
    if (call.path === '/backend/o/token/') return byForm(form, client);
    if (call.path === '/backend/o/introspect/') return introspected(form.get('token'));
    const pair = find(form.get('token'));
    if (pair?.client === client) pairs.delete(pair);
    return { status: 200, headers: {}, body: undefined };
  };
  return {
    permits: (authorization = '') => {
      const token = /^Bearer (.+)$/i.exec(authorization)?.[1] ?? '';
      return find(token)?.access === token;
    },
    answer: (call) => {
      const isNotes = call.path === '/backend/core/authentication/token/';
      if (!call.path.startsWith('/backend/')) return null;
      if (!isNotes && !/^\/backend\/o\/(token|introspect|revoke_token)\/$/.test(call.path))
        return refusal(404, 'Not found.');
      if (call.method !== 'POST') return refusal(405, 'POST only.', { allow: 'POST' });
      if (!isNotes) return answerForm(call);
      const { grant_type: grant, username, password } = parsed(call.text);
      if (grant !== 'password') return refused(400, 'unsupported_grant_type');
      return isAccount(username, password)
        ? given('', true, null, SCOPES, { user: librarian })
        : refused(400, 'invalid_grant');
    },
  };
}

function random(): string {
  return randomBytes(20).toString('hex');
}

/** Who calls, by Basic or by the form; `null` for nobody known. */
function clientOf({ headers }: Call, form: URLSearchParams): string | null {
  const basic = /^Basic (.+)$/.exec(headers['authorization'] ?? '')?.[1];
  const [id = '', secret = ''] =
    basic === undefined
      ? [form.get('client_id') ?? '', form.get('client_secret') ?? '']
      : Buffer.from(basic, 'base64').toString('utf8').split(':').map(decodeURIComponent);
  return secret !== '' && secrets[id] === secret ? id : null;
}

function isAccount(username: unknown, password: unknown): boolean {
  return username === credentials.username && password === credentials.password;
}

function refused(status: number, error: string): Answer {
  const challenge: Readonly<Record<string, string>> =
    status === 401 ? { 'www-authenticate': `Bearer error="${error}"` } : {};
  return { status, headers: { 'cache-control': 'no-store', pragma: 'no-cache', ...challenge }, body: { error } };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
