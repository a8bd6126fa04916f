import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { authorizationCode, clientCredentials, password } = seededAccounts.applications;
const { clientId, clientSecret } = clientCredentials;
const right = basic(clientId, clientSecret);
const grant_type = 'client_credentials';

const granted = (scope: string) => ({
  status: 200,
  headers: expectedHeaders.token,
  text: `{"access_token": "<30>", "expires_in": 36000, "token_type": "Bearer", "scope": "${scope}"}`,
});
const refused = (error: string) => ({ status: 400, headers: expectedHeaders.token, text: `{"error": "${error}"}` });
const INVALID_CLIENT = { status: 401, headers: expectedHeaders.refusedClient, text: '{"error": "invalid_client"}' };

const cases = [
  { name: 'client by Basic header', headers: right, given: { grant_type }, want: granted('read write') },
  {
    name: 'client in the body',
    headers: {},
    given: { grant_type, client_id: clientId, client_secret: clientSecret },
    want: granted('read write'),
  },
  { name: 'scope read', headers: right, given: { grant_type, scope: 'read' }, want: granted('read') },
  { name: 'an empty scope', headers: right, given: { grant_type, scope: '' }, want: granted('read write') },
  { name: 'an unknown scope', headers: right, given: { grant_type, scope: 'admin' }, want: refused('invalid_scope') },
  {
    name: 'wrong secret, Basic header',
    headers: basic(clientId, 'wrong'),
    given: { grant_type },
    want: INVALID_CLIENT,
  },
  {
    name: 'wrong secret, body',
    headers: {},
    given: { grant_type, client_id: clientId, client_secret: 'wrong' },
    want: INVALID_CLIENT,
  },
  {
    name: 'unknown client',
    headers: {},
    given: { grant_type, client_id: 'nobody', client_secret: 'x' },
    want: INVALID_CLIENT,
  },
  { name: 'no client', headers: {}, given: { grant_type }, want: INVALID_CLIENT },
  {
    name: 'an application of grant authorization-code',
    headers: basic(authorizationCode.clientId, authorizationCode.clientSecret),
    given: { grant_type },
    want: refused('unauthorized_client'),
  },
  {
    name: 'an application of grant password',
    headers: basic(password.clientId, password.clientSecret),
    given: { grant_type },
    want: refused('unauthorized_client'),
  },
];

for (const { name, headers, given, want } of cases) {
  test(`client credentials: ${name}`, () => {
    expect(wire(visitor().send('POST', '/backend/o/token/', { form: given, headers }))).toEqual(want);
  });
}

test('client credentials: a JSON body is an empty form', () => {
  const json = { grant_type, client_id: clientId, client_secret: clientSecret };
  expect(wire(visitor().send('POST', '/backend/o/token/', { json }))).toEqual(refused('unsupported_grant_type'));
});

test('client credentials: introspection names no user, the API takes the token as its owner', () => {
  const somebody = visitor();
  const token = String(somebody.token({ grant_type }, clientCredentials).json['access_token']);
  const told = somebody.send('POST', '/backend/o/introspect/', { form: { token }, headers: right });
  expect(told).toMatchObject({ status: 200, headers: expectedHeaders.json });
  expect(Object.keys(told.json)).toEqual(['active', 'scope', 'exp', 'client_id']);
  const owner = seededAccounts.accounts.apiUser;
  expect(somebody.authenticate({ authorization: `Bearer ${token}` })).toMatchObject({
    outcome: 'ok',
    user: { username: owner.username, company: owner.company, role: owner.role, superuser: false },
    scopes: ['read', 'write'],
  });
});
