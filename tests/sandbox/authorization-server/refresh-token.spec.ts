import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { basic } from './basic.ts';
import { expectedHeaders } from './expected-headers.ts';
import { redirectPage } from './redirect-page.ts';
import { type Visitor, visitor } from './visitor.ts';
import { wire } from './wire.ts';

const { authorizationCode, clientCredentials, password } = seededAccounts.applications;
const account = seededAccounts.accounts.administrator;
const grant_type = 'refresh_token';
const right = basic(password.clientId, password.clientSecret);

interface Pair {
  readonly access: string;
  readonly refresh: string;
}

function pairOf(somebody: Visitor, scope = 'read write'): Pair {
  const form = { grant_type: 'password', username: account.username, password: account.password, scope };
  const { json } = somebody.token(form, password);
  return { access: String(json['access_token']), refresh: String(json['refresh_token']) };
}

const granted = (scope: string) => ({
  status: 200,
  headers: expectedHeaders.token,
  text: `{"access_token": "<30>", "expires_in": 36000, "token_type": "Bearer", "scope": "${scope}", "refresh_token": "<30>"}`,
});
const refused = (text: string) => ({ status: 400, headers: expectedHeaders.token, text });
const INVALID_GRANT = refused('{"error": "invalid_grant"}');
const INVALID_SCOPE = refused('{"error": "invalid_scope"}');
const INVALID_CLIENT = { status: 401, headers: expectedHeaders.refusedClient, text: '{"error": "invalid_client"}' };

/** `of` is the scope of the pair; `{refresh}` in `given` stands for its refresh token. */
const cases = [
  {
    name: 'same scope',
    of: 'read write',
    headers: right,
    given: { refresh_token: '{refresh}' },
    want: granted('read write'),
  },
  {
    name: 'narrower scope',
    of: 'read write',
    headers: right,
    given: { refresh_token: '{refresh}', scope: 'read' },
    want: granted('read'),
  },
  {
    name: 'wider scope',
    of: 'read',
    headers: right,
    given: { refresh_token: '{refresh}', scope: 'read write' },
    want: INVALID_SCOPE,
  },
  {
    name: 'unknown scope',
    of: 'read',
    headers: right,
    given: { refresh_token: '{refresh}', scope: 'admin' },
    want: INVALID_SCOPE,
  },
  { name: 'unknown token', of: 'read', headers: right, given: { refresh_token: 'not-a-token' }, want: INVALID_GRANT },
  {
    name: 'no token',
    of: 'read',
    headers: right,
    given: {},
    want: refused('{"error": "invalid_request", "error_description": "Missing refresh token parameter."}'),
  },
  {
    name: 'token of another client',
    of: 'read',
    headers: basic(authorizationCode.clientId, authorizationCode.clientSecret),
    given: { refresh_token: '{refresh}' },
    want: INVALID_GRANT,
  },
  {
    name: 'wrong secret',
    of: 'read',
    headers: basic(password.clientId, 'wrong'),
    given: { refresh_token: '{refresh}' },
    want: INVALID_CLIENT,
  },
  {
    name: 'client of grant client-credentials',
    of: 'read',
    headers: basic(clientCredentials.clientId, clientCredentials.clientSecret),
    given: { refresh_token: '{refresh}' },
    want: INVALID_GRANT,
  },
];

for (const { name, of, headers, given, want } of cases) {
  test(`refresh: ${name}`, () => {
    const somebody = visitor();
    const { refresh } = pairOf(somebody, of);
    const form = {
      grant_type,
      ...given,
      ...('refresh_token' in given && given.refresh_token === '{refresh}' ? { refresh_token: refresh } : {}),
    };
    expect(wire(somebody.send('POST', '/backend/o/token/', { form, headers }))).toEqual(want);
  });
}

test('refresh: the old pair dies with it', () => {
  const somebody = visitor();
  const { access, refresh } = pairOf(somebody);
  const next = somebody.token({ grant_type, refresh_token: refresh }, password).json;
  expect(wire(somebody.token({ grant_type, refresh_token: refresh }, password))).toEqual(INVALID_GRANT);
  expect(somebody.authenticate({ authorization: `Bearer ${access}` })).toEqual({ outcome: 'invalid' });
  expect(somebody.authenticate({ authorization: `Bearer ${next['access_token']}` }).outcome).toBe('ok');
});

test('refresh: a refused scope leaves the pair alive', () => {
  const somebody = visitor();
  const { access, refresh } = pairOf(somebody, 'read');
  somebody.token({ grant_type, refresh_token: refresh, scope: 'write' }, password);
  expect(somebody.authenticate({ authorization: `Bearer ${access}` }).outcome).toBe('ok');
  expect(wire(somebody.token({ grant_type, refresh_token: refresh }, password))).toEqual(granted('read'));
});

test('refresh: works for the authorization-code application, and after the access token has expired', () => {
  const somebody = visitor();
  const form = { grant_type: 'authorization_code', code: somebody.code(), redirect_uri: redirectPage(somebody.origin) };
  const pair = somebody.token(form).json;
  somebody.clock.advance(36_001_000);
  const answer = somebody.token({ grant_type, refresh_token: String(pair['refresh_token']) });
  expect(wire(answer)).toEqual(granted('read write'));
});

test('refresh: after its access token was revoked, answers as toolkit 2.4 does, where 1.7 fails with 500', () => {
  const somebody = visitor();
  const { access, refresh } = pairOf(somebody);
  somebody.send('POST', '/backend/o/revoke_token/', { form: { token: access }, headers: right });
  expect(wire(somebody.token({ grant_type, refresh_token: refresh }, password))).toEqual(granted(''));
});
