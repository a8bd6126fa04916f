import { jsonPointer } from '../../spec/json-pointer.ts';
import { parsedBody } from '../../spec/parsed-body.ts';
import type { Rule } from '../rule.ts';
import { plainName } from '../same-name.ts';

/** Names of properties that hold a secret, without case and `_`. */
const credentials = new Set(
  'password passwd passphrase passwordhash clientsecret secret secretkey apisecret privatekey apikey sessionkey sessionid'.split(
    ' ',
  ),
);
const tokens = new Set('accesstoken refreshtoken idtoken authtoken bearertoken'.split(' '));
/** Values that are secrets whatever they are called. */
const values: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the hash of a password', /\b(pbkdf2_sha\d+|argon2\w*|bcrypt\w*|scrypt)\$\S{10}/],
  ['a signed token (JWT)', /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/],
  ['an access key of AWS', /\b(AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['an access token', /\bBearer [\w.~+/-]{16,}/],
];
/** Most texts hold none of these, and every text of every answer is looked at. */
const suspicious = /[$]|\beyJ|\bA[KS]IA|-----BEGIN|\bBearer /;
/** Shorter texts may stand anywhere by chance. */
const shortestToken = 8;
/** Deeper values are not looked into. */
const deepest = 30;

interface Leak {
  readonly pointer: string;
  readonly what: string;
  readonly length: number;
}

/**
 * No answer tells a secret: no password or its hash, no client secret, no private key, and no token outside of the
 * endpoints that give tokens.
 *
 * @see https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/
 * @example GET /api/v1/product/items/{sku}: the answer tells an access token at /message.
 */
export const leakedSecret: Rule = ({ operation, exchange }) => {
  const { body } = exchange.response;
  if (body === '') return [];
  const parsed = parsedBody(exchange.response);
  const [, own = ''] = /^\w+\s+(\S+)$/.exec(exchange.request.headers['authorization'] ?? '') ?? [];
  const givesTokens = /token/i.test(operation.path);
  const search: Search = { own, givesTokens, leaks: [] };
  const value = 'value' in parsed ? parsed.value : body;
  const what = typeof value === 'string' ? secretIn(value, search) : null;
  if (what !== null) search.leaks.push({ pointer: '', what, length: body.length });
  if (typeof value === 'object' && value !== null) collect(value, '', search, 0);
  return search.leaks.slice(0, 5).map(({ pointer, what, length }) => ({
    rule: 'leaked-secret',
    kind: 'fault',
    blame: 'service',
    pointer,
    documented: 'no secret',
    received: `${what} (${length} characters, not shown)`,
    message: `${operation.id}: the answer tells ${what} at ${pointer === '' ? 'its body' : pointer}.`,
    source: 'OWASP API Security 2023, API3',
    fix: 'Let the service leave the value out of its answers.',
  }));
};

interface Search {
  /** The caller's own token, empty for none. */
  readonly own: string;
  readonly givesTokens: boolean;
  readonly leaks: Leak[];
}

/** Pointers are written for what is found only: every text of every answer is looked at. */
function collect(value: object, pointer: string, search: Search, depth: number): void {
  if (depth > deepest) return;
  const isList = Array.isArray(value);
  for (const [name, nested] of Object.entries(value)) {
    if (typeof nested === 'string') {
      const what = (isList ? null : namedSecret(name, nested, search.givesTokens)) ?? secretIn(nested, search);
      if (what !== null) search.leaks.push({ pointer: pointer + jsonPointer(name), what, length: nested.length });
    } else if (typeof nested === 'object' && nested !== null) {
      collect(nested, pointer + jsonPointer(name), search, depth + 1);
    }
  }
}

function secretIn(text: string, { own, givesTokens }: Pick<Search, 'own' | 'givesTokens'>): string | null {
  if (!givesTokens && own.length >= shortestToken && text.includes(own)) return "the caller's own token";
  if (!suspicious.test(text)) return null;
  const found = values.find(([what, pattern]) => !(givesTokens && what.includes('token')) && pattern.test(text));
  return found?.[0] ?? null;
}

/** A value that is masked or empty tells nothing. */
function namedSecret(name: string, value: string, givesTokens: boolean): string | null {
  const plain = plainName(name);
  if (!credentials.has(plain) && (givesTokens || !tokens.has(plain))) return null;
  return value.trim() === '' || /^[*•xX.]+$/.test(value) || value === 'string' ? null : `a value called "${name}"`;
}
