import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { type Visitor, visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { clientCredentials, password } = seededAccounts.applications;
const account = seededAccounts.accounts.administrator;
const ADDRESS = '/backend/o/introspect/';
const right = basic(password.clientId, password.clientSecret);

function pairOf(somebody: Visitor): { readonly access: string; readonly refresh: string } {
  const grant = { grant_type: 'password', username: account.username, password: account.password };
  const { json } = somebody.token(grant, password);
  return { access: String(json['access_token']), refresh: String(json['refresh_token']) };
}

const INACTIVE = { status: 200, headers: expectedHeaders.json, text: '{"active": false}' };
const FORBIDDEN = { status: 403, headers: expectedHeaders.html, text: '' };

/** `{access}` and `{refresh}` stand for the tokens of a fresh pair. */
const dead = [
  { name: 'refresh token', headers: right, given: { token: '{refresh}' }, want: INACTIVE },
  { name: 'unknown token', headers: right, given: { token: 'not-a-token' }, want: INACTIVE },
  { name: 'no token', headers: right, given: {}, want: INACTIVE },
  { name: 'the seeded expired token', headers: right, given: { token: seededAccounts.expiredToken }, want: INACTIVE },
  { name: 'wrong secret', headers: basic(password.clientId, 'wrong'), given: { token: '{access}' }, want: FORBIDDEN },
  { name: 'no credentials', headers: {}, given: { token: '{access}' }, want: FORBIDDEN },
  {
    name: 'a bearer token without the introspection scope',
    headers: { authorization: 'Bearer {access}' },
    given: { token: '{access}' },
    want: FORBIDDEN,
  },
];

for (const { name, headers, given, want } of dead) {
  test(`introspect: ${name}`, () => {
    const somebody = visitor();
    const { access, refresh } = pairOf(somebody);
    const filled = (pairs: object) =>
      Object.fromEntries(
        Object.entries(pairs).map(([field, value]) => [
          field,
          String(value).replace('{access}', access).replace('{refresh}', refresh),
        ]),
      ) as Record<string, string>;
    const answer = somebody.send('POST', ADDRESS, { form: filled(given), headers: filled(headers) });
    expect(wire(answer)).toEqual(want);
  });
}

const alive = [
  { name: 'POST', method: 'POST', headers: right },
  {
    name: 'by another client',
    method: 'POST',
    headers: basic(clientCredentials.clientId, clientCredentials.clientSecret),
  },
  { name: 'GET', method: 'GET', headers: right },
];

for (const { name, method, headers } of alive) {
  test(`introspect: active token, ${name}`, () => {
    const somebody = visitor();
    const { access } = pairOf(somebody);
    const expires = Math.floor(somebody.clock.now() / 1000) + 36_000;
    const sent =
      method === 'GET'
        ? somebody.send('GET', `${ADDRESS}?token=${access}`, { headers })
        : somebody.send('POST', ADDRESS, { form: { token: access }, headers });
    const exp = Number(sent.json['exp']);
    expect(wire(sent)).toEqual({
      status: 200,
      headers: expectedHeaders.json,
      text: `{"active": true, "scope": "read write", "exp": ${exp}, "client_id": "${password.clientId}", "username": "${account.username}"}`,
    });
    expect(Math.abs(exp - expires)).toBeLessThanOrEqual(1);
  });
}

test('introspect: a token that has expired by the clock', () => {
  const somebody = visitor();
  const { access } = pairOf(somebody);
  somebody.clock.advance(36_000_000);
  expect(wire(somebody.send('POST', ADDRESS, { form: { token: access }, headers: right }))).toEqual(INACTIVE);
});
