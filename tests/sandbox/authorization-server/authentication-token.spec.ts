import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { expectedHeaders } from './expected-headers.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const ADDRESS = '/backend/core/authentication/token/';
const { administrator, otherCompany, apiUser, noRole } = seededAccounts.accounts;
const { username, password } = administrator;
const form = { grant_type: 'password', username, password };
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

const users = [
  {
    name: 'the administrator',
    given: administrator,
    want: { id: 1, is_superuser: true, first_name: 'Admin', last_name: 'User', company: 1, role: null },
  },
  {
    name: 'a user of company 2 with a role',
    given: otherCompany,
    want: { id: 2, is_superuser: false, first_name: 'Second', last_name: 'Admin', company: 2, role: 1 },
  },
  { name: 'a user with the API USER role', given: apiUser, want: { is_superuser: false, company: 1, role: 1 } },
  { name: 'a user without a role', given: noRole, want: { is_superuser: false, company: 1, role: null } },
];

for (const { name, given, want } of users) {
  test(`JSON token: ${name}`, () => {
    const json = { grant_type: 'password', username: given.username, password: given.password };
    const answer = visitor().send('POST', ADDRESS, { json });
    expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.jsonToken });
    const { user, ...token } = answer.json;
    expect(token).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      expires_in: 36000,
      token_type: 'Bearer',
      scope: 'read write',
      refresh_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
    });
    expect(Object.keys(user as object)).toEqual([
      'id',
      'last_login',
      'is_superuser',
      'first_name',
      'last_name',
      'is_staff',
      'is_active',
      'date_joined',
      'username',
      'email',
      'company',
      'phone',
      'is_verified',
      'role',
      'deletion_allowed',
    ]);
    expect(user).toMatchObject({
      ...want,
      last_login: expect.stringMatching(STAMP),
      date_joined: expect.stringMatching(STAMP),
      is_active: true,
      username: given.username,
      email: given.username,
      phone: null,
      is_verified: true,
      deletion_allowed: true,
    });
  });
}

const refused = (text: string) => ({ status: 400, headers: expectedHeaders.jsonToken, text });
const BAD_CREDENTIALS = refused('{"error":"invalid_grant","error_description":"Invalid credentials given."}');
const UNSUPPORTED = refused('{"error":"unsupported_grant_type"}');

const refusals = [
  { name: 'bad password', given: { ...form, password: 'wrong' }, want: BAD_CREDENTIALS },
  { name: 'unknown user', given: { ...form, username: 'nobody@example.com' }, want: BAD_CREDENTIALS },
  { name: 'values of other types', given: { ...form, username: { a: [1] }, password: 5 }, want: BAD_CREDENTIALS },
  {
    name: 'no password',
    given: { grant_type: 'password', username },
    want: refused('{"error":"invalid_request","error_description":"Request is missing password parameter."}'),
  },
  {
    name: 'a null password',
    given: { ...form, password: null },
    want: refused('{"error":"invalid_request","error_description":"Request is missing password parameter."}'),
  },
  { name: 'no grant_type', given: { username, password }, want: UNSUPPORTED },
  { name: 'unknown grant_type', given: { ...form, grant_type: 'banana' }, want: UNSUPPORTED },
  { name: 'an empty object', given: {}, want: UNSUPPORTED },
  { name: 'an array', given: [1], want: UNSUPPORTED },
  {
    name: 'client_credentials without a client',
    given: { grant_type: 'client_credentials' },
    want: refused('{"error":"unauthorized_client"}'),
  },
];

for (const { name, given, want } of refusals) {
  test(`JSON token: ${name}`, () => {
    expect(wire(visitor().send('POST', ADDRESS, { json: given }))).toEqual(want);
  });
}

const { 'Cache-Control': _, Pragma: __, ...plain } = expectedHeaders.jsonToken;
const wires = [
  {
    name: 'broken JSON',
    given: { body: '{"grant_type": "password",', headers: { 'content-type': 'application/json' } },
    want: {
      status: 400,
      text: '{"detail":"JSON parse error - Expecting property name enclosed in double quotes: line 1 column 27 (char 26)"}',
    },
  },
  {
    name: 'a text body',
    given: { body: 'hello', headers: { 'content-type': 'text/plain' } },
    want: { status: 415, text: '{"detail":"Unsupported media type \\"text/plain\\" in request."}' },
  },
  {
    name: 'an Accept of HTML',
    given: { json: form, headers: { accept: 'text/html' } },
    want: { status: 406, text: '{"detail":"Could not satisfy the request Accept header."}' },
  },
];

for (const { name, given, want } of wires) {
  test(`JSON token: ${name}`, () => {
    expect(wire(visitor().send('POST', ADDRESS, given))).toEqual({ ...want, headers: plain });
  });
}

test('JSON token: GET is not allowed', () => {
  const want = { status: 405, headers: plain, text: '{"detail":"Method \\"GET\\" not allowed."}' };
  expect(wire(visitor().send('GET', ADDRESS))).toEqual(want);
});

test('JSON token: a form body works too', () => {
  expect(visitor().send('POST', ADDRESS, { form })).toMatchObject({ status: 200, headers: expectedHeaders.jsonToken });
});

test('JSON token: a missing slash is redirected, POST too', () => {
  expect(wire(visitor().send('POST', ADDRESS.slice(0, -1), { json: form }))).toEqual({
    status: 301,
    headers: { ...expectedHeaders.slash, Location: ADDRESS },
    text: '',
  });
});

test('JSON token: refresh gives a new pair and the user, and the old pair is dead', () => {
  const somebody = visitor();
  const first = somebody.send('POST', ADDRESS, { json: form }).json;
  const again = { grant_type: 'refresh_token', refresh_token: first['refresh_token'] };
  const second = somebody.send('POST', ADDRESS, { json: again });
  expect(second).toMatchObject({ status: 200, headers: expectedHeaders.jsonToken });
  expect(Object.keys(second.json)).toEqual(Object.keys(first));
  expect(second.json['access_token']).not.toBe(first['access_token']);
  expect(wire(somebody.send('POST', ADDRESS, { json: again }))).toEqual(refused('{"error":"invalid_grant"}'));
  expect(somebody.authenticate({ authorization: `Bearer ${first['access_token']}` })).toEqual({ outcome: 'invalid' });
});

test('JSON token: the lifetime is that of the settings', () => {
  const answer = visitor({ tokenLifetime: 5 }).send('POST', ADDRESS, { json: form });
  expect(answer.json['expires_in']).toBe(5);
});
