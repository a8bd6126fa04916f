import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import { authorizeAddress } from './authorize-address.ts';
import { expectedHeaders } from './expected-headers.ts';
import { redirectPage } from './redirect-page.ts';
import { visitor } from './visitor.ts';
import { wire } from './wire.ts';

const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const S256 = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
const CALLBACK = 'https://oauth.pstmn.io/v1/callback';

test('PKCE required: authorize without a challenge is refused', () => {
  const somebody = visitor({ pkceRequired: true });
  somebody.signIn();
  const answer = somebody.send('GET', authorizeAddress(somebody.origin, { redirect_uri: CALLBACK }));
  expect(wire(answer)).toEqual({
    status: 302,
    headers: {
      ...expectedHeaders.userPage,
      Location: `${CALLBACK}?error=invalid_request&error_description=Code+challenge+required.&state=xyz123`,
    },
    text: '',
  });
});

test('PKCE required: authorize with a challenge shows the consent page', () => {
  const somebody = visitor({ pkceRequired: true });
  somebody.signIn();
  const answer = somebody.send('GET', authorizeAddress(somebody.origin, S256));
  expect(answer).toMatchObject({ status: 200, headers: expectedHeaders.userForm, fields: S256 });
});

const exchanges = [
  {
    name: 'right verifier',
    given: { code_verifier: VERIFIER },
    want: {
      status: 200,
      text: '{"access_token": "<30>", "expires_in": 36000, "token_type": "Bearer", "scope": "read write", "refresh_token": "<30>"}',
    },
  },
  {
    name: 'no verifier',
    given: {},
    want: { status: 400, text: '{"error": "invalid_request", "error_description": "Code verifier required."}' },
  },
  {
    name: 'wrong verifier',
    given: { code_verifier: 'x'.repeat(43) },
    want: { status: 400, text: '{"error": "invalid_grant"}' },
  },
];

for (const { name, given, want } of exchanges) {
  test(`PKCE required: ${name}`, () => {
    const somebody = visitor({ pkceRequired: true });
    const code = somebody.code(S256);
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirectPage(somebody.origin), ...given };
    expect(wire(somebody.token(form as Readonly<Record<string, string>>))).toEqual({
      ...want,
      headers: expectedHeaders.token,
    });
  });
}

test('PKCE required: client credentials are not touched', () => {
  const { clientCredentials } = seededAccounts.applications;
  const answer = visitor({ pkceRequired: true }).token({ grant_type: 'client_credentials' }, clientCredentials);
  expect(answer.status).toBe(200);
});
