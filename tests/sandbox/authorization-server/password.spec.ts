import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { authorizationCode, password: application } = seededAccounts.applications;
const { username, password } = seededAccounts.accounts.administrator;
const { clientId, clientSecret } = application;
const right = basic(clientId, clientSecret);
const form = { grant_type: 'password', username, password };

const granted = (scope: string) => ({
  status: 200,
  headers: expectedHeaders.token,
  text: `{"access_token": "<30>", "expires_in": 36000, "token_type": "Bearer", "scope": "${scope}", "refresh_token": "<30>"}`,
});
const refused = (text: string) => ({ status: 400, headers: expectedHeaders.token, text });
const INVALID_CLIENT = { status: 401, headers: expectedHeaders.refusedClient, text: '{"error": "invalid_client"}' };
const BAD_CREDENTIALS = refused('{"error": "invalid_grant", "error_description": "Invalid credentials given."}');
const missing = (name: string) =>
  refused(`{"error": "invalid_request", "error_description": "Request is missing ${name} parameter."}`);

const cases = [
  { name: 'client by Basic header', headers: right, given: form, want: granted('read write') },
  {
    name: 'client in the body',
    headers: {},
    given: { ...form, client_id: clientId, client_secret: clientSecret },
    want: granted('read write'),
  },
  { name: 'scope read', headers: right, given: { ...form, scope: 'read' }, want: granted('read') },
  {
    name: 'an unknown scope',
    headers: right,
    given: { ...form, scope: 'everything' },
    want: refused('{"error": "invalid_scope"}'),
  },
  { name: 'bad password', headers: right, given: { ...form, password: 'wrong' }, want: BAD_CREDENTIALS },
  { name: 'unknown user', headers: right, given: { ...form, username: 'nobody@example.com' }, want: BAD_CREDENTIALS },
  { name: 'no username', headers: right, given: { grant_type: 'password', password }, want: missing('username') },
  { name: 'no password', headers: right, given: { grant_type: 'password', username }, want: missing('password') },
  { name: 'no client', headers: {}, given: form, want: INVALID_CLIENT },
  { name: 'wrong secret', headers: basic(clientId, 'wrong'), given: form, want: INVALID_CLIENT },
  {
    name: 'an application of another grant',
    headers: basic(authorizationCode.clientId, authorizationCode.clientSecret),
    given: form,
    want: refused('{"error": "unauthorized_client"}'),
  },
];

for (const { name, headers, given, want } of cases) {
  test(`password: ${name}`, () => {
    expect(wire(visitor().send('POST', '/backend/o/token/', { form: given, headers }))).toEqual(want);
  });
}
