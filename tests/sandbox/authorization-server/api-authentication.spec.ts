import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { answerRequest } from '../../../sandbox/answer-request.ts';
import { clock } from '../../../sandbox/clock.ts';
import { basic } from './basic.ts';
import { registerApplication } from './register-application.ts';
import { type Visitor, visitor } from './visitor.ts';

const ITEMS = '/api/v1/product/items';
const ITEM = `${ITEMS}/no-such-sku`;
const { administrator, noRole } = seededAccounts.accounts;
const { authorizationCode, clientCredentials, password } = seededAccounts.applications;

function somebodyInFront(): Visitor {
  return visitor({ answer: answerRequest({ clock: clock() }) });
}

function tokenOf(somebody: Visitor, account = administrator, scope = 'read write'): string {
  const form = { grant_type: 'password', username: account.username, password: account.password, scope };
  return String(somebody.token(form, password).json['access_token']);
}

const NOT_GIVEN = { detail: 'Authentication credentials were not provided.' };
const NO_PERMISSION = { detail: 'You do not have permission to perform this action.' };
const NO_ROLE = { detail: 'The user does not have the API USER role.' };
const bare = 'Bearer realm="api"';
const invalid = `${bare},error="invalid_token",error_description="The access token is invalid."`;
const expired = `${bare},error="invalid_token",error_description="The access token has expired."`;

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

const unauthenticated = [
  { name: 'no token', method: 'GET', target: ITEMS, headers: {}, want: bare },
  { name: 'unknown token', method: 'GET', target: ITEMS, headers: bearer('not-a-token'), want: invalid },
  {
    name: 'the seeded expired token',
    method: 'GET',
    target: ITEMS,
    headers: bearer(seededAccounts.expiredToken),
    want: expired,
  },
  { name: 'empty bearer', method: 'GET', target: ITEMS, headers: bearer(''), want: bare },
  { name: 'other scheme', method: 'GET', target: ITEMS, headers: { authorization: 'Token {token}' }, want: bare },
  { name: 'a third word', method: 'GET', target: ITEMS, headers: bearer('{token} x'), want: bare },
  {
    name: 'Basic credentials of the client',
    method: 'GET',
    target: ITEMS,
    headers: basic(authorizationCode.clientId, authorizationCode.clientSecret),
    want: bare,
  },
  { name: 'method not allowed', method: 'DELETE', target: ITEMS, headers: {}, want: bare },
  { name: 'unknown id', method: 'GET', target: ITEM, headers: {}, want: bare },
];

for (const { name, method, target, headers, want } of unauthenticated) {
  test(`API, 401: ${name}`, () => {
    const somebody = somebodyInFront();
    const token = tokenOf(somebody);
    const { authorization = '' } = headers as { readonly authorization?: string };
    const sent = authorization === '' ? {} : { authorization: authorization.replace('{token}', token) };
    const answer = somebody.send(method, target, { headers: sent });
    expect(answer).toMatchObject({
      status: 401,
      headers: { 'Content-Type': 'application/json', Vary: 'Accept', 'WWW-Authenticate': want },
      json: NOT_GIVEN,
    });
    expect(answer.headers['Allow']).toContain('GET');
  });
}

test('API, 401: a session cookie is no token', () => {
  const somebody = somebodyInFront();
  somebody.signIn();
  const answer = somebody.send('GET', ITEMS);
  expect(answer).toMatchObject({ status: 401, headers: { 'WWW-Authenticate': bare }, json: NOT_GIVEN });
});

const accepted = [
  { name: 'Bearer', given: (token: string) => [ITEMS, bearer(token)] as const },
  { name: 'scheme in lower case', given: (token: string) => [ITEMS, { authorization: `bearer ${token}` }] as const },
  { name: 'token in the query', given: (token: string) => [`${ITEMS}?access_token=${token}`, {}] as const },
];

for (const { name, given } of accepted) {
  test(`API, 200: ${name}`, () => {
    const somebody = somebodyInFront();
    const [target, headers] = given(tokenOf(somebody));
    expect(somebody.send('GET', target, { headers }).status).toBe(200);
  });
}

const scopes = [
  { name: 'scope read, GET', scope: 'read', account: administrator, method: 'GET', status: 200, want: { status: 200 } },
  { name: 'scope read, POST', scope: 'read', account: administrator, method: 'POST', status: 403, want: NO_PERMISSION },
  { name: 'scope write, GET', scope: 'write', account: administrator, method: 'GET', status: 403, want: NO_PERMISSION },
  { name: 'no role, GET', scope: 'read write', account: noRole, method: 'GET', status: 403, want: NO_ROLE },
  { name: 'no role, POST', scope: 'read write', account: noRole, method: 'POST', status: 403, want: NO_ROLE },
];

for (const { name, scope, account, method, status, want } of scopes) {
  test(`API: ${name}`, () => {
    const somebody = somebodyInFront();
    const headers = bearer(tokenOf(somebody, account, scope));
    const answer = somebody.send(method, ITEMS, method === 'POST' ? { json: {}, headers } : { headers });
    expect(answer).toMatchObject({ status, json: want });
    expect(answer.headers['WWW-Authenticate']).toBeUndefined();
  });
}

/** Registers a client-credentials application. @returns a token of it */
function clientToken(somebody: Visitor, owner: typeof administrator): string {
  somebody.signIn(owner);
  const { clientId, clientSecret } = registerApplication(somebody, { authorization_grant_type: 'client-credentials' });
  const headers = basic(clientId, clientSecret);
  const sent = { form: { grant_type: 'client_credentials' }, headers };
  return String(somebody.send('POST', '/backend/o/token/', sent).json['access_token']);
}

test('API: a client-credentials token acts as the owner of its application', () => {
  const somebody = somebodyInFront();
  const { access_token: token } = somebody.token({ grant_type: 'client_credentials' }, clientCredentials).json;
  expect(somebody.send('GET', ITEMS, { headers: bearer(String(token)) }).status).toBe(200);
  const headers = bearer(clientToken(somebody, noRole));
  expect(somebody.send('GET', ITEMS, { headers })).toMatchObject({ status: 403, json: NO_ROLE });
});

test('API: no token, unknown path is a page of Django', () => {
  const answer = somebodyInFront().send('GET', '/api/v1/product/nowhere/');
  expect(answer).toMatchObject({ status: 404, headers: { 'Content-Type': 'text/html' } });
  expect(answer.page.querySelector('h1')?.text).toBe('Not Found');
});
