import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { redirectPage } from './redirect-page.ts';
import { registerApplication } from './register-application.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { authorizationCode, clientCredentials } = seededAccounts.applications;
const { clientId, clientSecret } = authorizationCode;
const right = basic(clientId, clientSecret);
const redirect_uri = redirectPage('http://lms.example.test');
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const OTHER_VERIFIER = 'kXjEOFWFg1Ww_r1p1UJUbhu72K29Bm-PVC4ZeJtfjBd';
const S256 = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
const PLAIN = { code_challenge: VERIFIER, code_challenge_method: 'plain' };
const PLAIN_UNNAMED = { code_challenge: VERIFIER };

const granted = (scope: string) => ({
  status: 200,
  headers: expectedHeaders.token,
  text: `{"access_token": "<30>", "expires_in": 36000, "token_type": "Bearer", "scope": "${scope}", "refresh_token": "<30>"}`,
});
const refused = (error: string, description?: string) => ({
  status: 400,
  headers: expectedHeaders.token,
  text: description ? `{"error": "${error}", "error_description": "${description}"}` : `{"error": "${error}"}`,
});
const INVALID_CLIENT = { status: 401, headers: expectedHeaders.refusedClient, text: '{"error": "invalid_client"}' };

/** `query` changes what is authorized, `given` the exchange of the code; an empty `code` is sent, undefined leaves out. */
const cases: readonly {
  readonly name: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly want: object;
}[] = [
  { name: 'client by Basic header', headers: right, given: {}, want: granted('read write') },
  {
    name: 'client in the body',
    headers: {},
    given: { client_id: clientId, client_secret: clientSecret },
    want: granted('read write'),
  },
  {
    name: 'wrong redirect_uri',
    headers: right,
    given: { redirect_uri: 'https://oauth.pstmn.io/v1/callback' },
    want: refused('invalid_request', 'Mismatching redirect URI.'),
  },
  {
    name: 'no redirect_uri',
    headers: right,
    given: { redirect_uri: undefined },
    want: refused('invalid_request', 'Missing redirect URI.'),
  },
  { name: 'wrong secret, Basic header', headers: basic(clientId, 'wrong'), given: {}, want: INVALID_CLIENT },
  {
    name: 'wrong secret, body',
    headers: {},
    given: { client_id: clientId, client_secret: 'wrong' },
    want: INVALID_CLIENT,
  },
  { name: 'no client', headers: {}, given: {}, want: INVALID_CLIENT },
  { name: 'no secret', headers: {}, given: { client_id: clientId }, want: INVALID_CLIENT },
  {
    name: 'unknown client',
    headers: {},
    given: { client_id: 'nobody', client_secret: 'x' },
    want: INVALID_CLIENT,
  },
  { name: 'malformed Basic header', headers: { authorization: 'Basic not-base64!' }, given: {}, want: INVALID_CLIENT },
  { name: 'unknown code', headers: right, given: { code: 'not-a-code' }, want: refused('invalid_grant') },
  { name: 'empty code', headers: right, given: { code: '' }, want: refused('invalid_grant') },
  {
    name: 'no code',
    headers: right,
    given: { code: undefined },
    want: refused('invalid_request', 'Missing code parameter.'),
  },
  { name: 'scope read only', query: { scope: 'read' }, headers: right, given: {}, want: granted('read') },
  { name: 'default scope', query: { scope: '' }, headers: right, given: {}, want: granted('read write') },
  {
    name: 'client of another grant',
    headers: basic(clientCredentials.clientId, clientCredentials.clientSecret),
    given: {},
    want: refused('unauthorized_client'),
  },
  { name: 'PKCE S256', query: S256, headers: right, given: { code_verifier: VERIFIER }, want: granted('read write') },
  {
    name: 'PKCE S256, wrong verifier',
    query: S256,
    headers: right,
    given: { code_verifier: OTHER_VERIFIER },
    want: refused('invalid_grant'),
  },
  {
    name: 'PKCE S256, no verifier',
    query: S256,
    headers: right,
    given: {},
    want: refused('invalid_request', 'Code verifier required.'),
  },
  { name: 'PKCE plain', query: PLAIN, headers: right, given: { code_verifier: VERIFIER }, want: granted('read write') },
  {
    name: 'PKCE plain, method not named',
    query: PLAIN_UNNAMED,
    headers: right,
    given: { code_verifier: VERIFIER },
    want: granted('read write'),
  },
  {
    name: 'PKCE plain, wrong verifier',
    query: PLAIN,
    headers: right,
    given: { code_verifier: 'x'.repeat(43) },
    want: refused('invalid_grant'),
  },
  {
    name: 'a verifier though no challenge was sent',
    headers: right,
    given: { code_verifier: VERIFIER },
    want: granted('read write'),
  },
];

for (const { name, query = {}, headers, given, want } of cases) {
  test(`code: ${name}`, () => {
    const somebody = visitor();
    const sent = { grant_type: 'authorization_code', code: somebody.code(query), redirect_uri, ...given };
    const form = Object.fromEntries(
      Object.entries(sent).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    expect(wire(somebody.send('POST', '/backend/o/token/', { form, headers }))).toEqual(want);
  });
}

const exchange = (code: string) => ({ grant_type: 'authorization_code', code, redirect_uri });

test('code: works once, and its reuse does not revoke the token', () => {
  const somebody = visitor();
  const code = somebody.code();
  const first = somebody.token(exchange(code));
  expect(wire(first)).toEqual(granted('read write'));
  expect(wire(somebody.token(exchange(code)))).toEqual(refused('invalid_grant'));
  const token = String(first.json['access_token']);
  expect(somebody.send('POST', '/backend/o/introspect/', { form: { token }, headers: right }).json).toEqual({
    active: true,
    scope: 'read write',
    exp: expect.any(Number),
    client_id: clientId,
    username: seededAccounts.accounts.administrator.username,
  });
});

const lives = [
  { name: 'works after 59 seconds', given: 59_000, want: 200 },
  { name: 'is dead after 61 seconds', given: 61_000, want: 400 },
];

for (const { name, given, want } of lives) {
  test(`code: ${name}`, () => {
    const somebody = visitor();
    const code = somebody.code();
    somebody.clock.advance(given);
    expect(somebody.token(exchange(code)).status).toBe(want);
  });
}

test('code: is worth nothing to another client, and stays usable for its own', () => {
  const somebody = visitor();
  const code = somebody.code();
  const { clientId: id, clientSecret: secret } = registerApplication(somebody);
  const other = { ...authorizationCode, clientId: id, clientSecret: secret };
  expect(wire(somebody.token(exchange(code), other))).toEqual(refused('invalid_grant'));
  expect(somebody.token(exchange(code)).status).toBe(200);
});

test('code: a public client needs no secret, PKCE or not', () => {
  const somebody = visitor();
  somebody.signIn();
  const callback = 'https://oauth.pstmn.io/v1/callback';
  const changes = { client_type: 'public', redirect_uris: callback };
  const { clientId: client_id } = registerApplication(somebody, changes);
  const form = (code: string) => ({ ...exchange(code), redirect_uri: callback, client_id });
  const plain = somebody.code({ client_id, redirect_uri: callback });
  expect(wire(somebody.token(form(plain), null))).toEqual(granted('read write'));
  const proven = somebody.code({ client_id, redirect_uri: callback, ...S256 });
  const answer = somebody.token({ ...form(proven), code_verifier: VERIFIER }, null);
  expect(wire(answer)).toEqual(granted('read write'));
});
