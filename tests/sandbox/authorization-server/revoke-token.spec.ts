import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { clientCredentials, password } = seededAccounts.applications;
const account = seededAccounts.accounts.administrator;
const { clientId, clientSecret } = password;
const right = basic(clientId, clientSecret);
const other = basic(clientCredentials.clientId, clientCredentials.clientSecret);
const DONE = { status: 200, headers: expectedHeaders.html, text: '' };
const INVALID_CLIENT = { status: 401, headers: expectedHeaders.refusedClient, text: '{"error": "invalid_client"}' };

/** `{access}` and `{refresh}` stand for the tokens of a fresh pair; `alive` tells whether the access token lives on. */
const cases = [
  { name: 'access token', headers: right, given: { token: '{access}' }, alive: false, want: DONE },
  {
    name: 'refresh token with its hint: the access token goes with it',
    headers: right,
    given: { token: '{refresh}', token_type_hint: 'refresh_token' },
    alive: false,
    want: DONE,
  },
  { name: 'unknown token', headers: right, given: { token: 'not-a-token' }, alive: true, want: DONE },
  {
    name: 'token of another client, which is not compared',
    headers: other,
    given: { token: '{access}' },
    alive: false,
    want: DONE,
  },
  {
    name: 'no token',
    headers: right,
    given: {},
    alive: true,
    want: {
      status: 400,
      headers: expectedHeaders.token,
      text: '{"error": "invalid_request", "error_description": "Missing token parameter."}',
    },
  },
  {
    name: 'unknown hint',
    headers: right,
    given: { token: '{access}', token_type_hint: 'banana' },
    alive: false,
    want: DONE,
  },
  {
    name: 'access token with the hint refresh_token',
    headers: right,
    given: { token: '{access}', token_type_hint: 'refresh_token' },
    alive: false,
    want: DONE,
  },
  { name: 'no client', headers: {}, given: { token: '{access}' }, alive: true, want: INVALID_CLIENT },
  {
    name: 'wrong secret',
    headers: basic(clientId, 'wrong'),
    given: { token: '{access}' },
    alive: true,
    want: INVALID_CLIENT,
  },
  {
    name: 'client in the body',
    headers: {},
    given: { token: '{access}', client_id: clientId, client_secret: clientSecret },
    alive: false,
    want: DONE,
  },
];

for (const { name, headers, given, alive, want } of cases) {
  test(`revoke: ${name}`, () => {
    const somebody = visitor();
    const grant = { grant_type: 'password', username: account.username, password: account.password };
    const pair = somebody.token(grant, password).json;
    const [access, refresh] = [String(pair['access_token']), String(pair['refresh_token'])];
    const filled = Object.entries(given).map(([field, value]) => [
      field,
      value.replace('{access}', access).replace('{refresh}', refresh),
    ]);
    const form = Object.fromEntries(filled) as Record<string, string>;
    expect(wire(somebody.send('POST', '/backend/o/revoke_token/', { form, headers }))).toEqual(want);
    const outcome = somebody.authenticate({ authorization: `Bearer ${access}` }).outcome;
    expect(outcome).toBe(alive ? 'ok' : 'invalid');
    if (given.token === '{refresh}') {
      const again = somebody.token({ grant_type: 'refresh_token', refresh_token: refresh }, password);
      expect(again).toMatchObject({ status: 400, text: '{"error": "invalid_grant"}' });
    }
  });
}

test('revoke: GET is not allowed', () => {
  expect(wire(visitor().send('GET', '/backend/o/revoke_token/'))).toEqual({
    status: 405,
    headers: { ...expectedHeaders.html, Allow: 'POST, OPTIONS' },
    text: '',
  });
});
