import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../sandbox/accounts.ts';
import type { OAuthFaults } from '../../../sandbox/authorization-server/oauth-faults.ts';
import { authorizeAddress } from './authorize-address.ts';
import { basic } from './basic.ts';
import { redirectPage } from './redirect-page.ts';
import { type Visitor, visitor } from './visitor.ts';

const { administrator, otherCompany } = seededAccounts.accounts;
const { authorizationCode, clientCredentials, password } = seededAccounts.applications;
const REDIRECT = redirectPage('http://lms.example.test');
const REVOKE = '/backend/o/revoke_token/';
const INTROSPECT = '/backend/o/introspect/';
const S256 = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
const login = { grant_type: 'password', username: administrator.username, password: administrator.password };
const right = basic(password.clientId, password.clientSecret);

const exchange = (code: string, changes = {}) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: REDIRECT,
  ...changes,
});
const refresh = (token: unknown, changes = {}) => ({
  grant_type: 'refresh_token',
  refresh_token: String(token),
  ...changes,
});
const bearer = (token: unknown) => ({ authorization: `Bearer ${token}` });

/** Asks the consent page, changes the form and sends it. */
function consent(somebody: Visitor, form: Readonly<Record<string, string>>, query = {}) {
  somebody.signIn();
  const address = authorizeAddress(somebody.origin, query);
  return somebody.send('POST', address, { form: { ...somebody.send('GET', address).fields, ...form } });
}

/** A code for the Postman callback is exchanged by a second application of grant authorization-code. */
function byAnotherClient(somebody: Visitor): number {
  const code = somebody.code();
  const address = '/backend/o/applications/register/';
  const form: Record<string, string> = {
    ...somebody.send('GET', address).fields,
    client_type: 'confidential',
    authorization_grant_type: 'authorization-code',
    redirect_uris: REDIRECT,
  };
  somebody.send('POST', address, { form });
  const other = { ...authorizationCode, clientId: form['client_id'] ?? '', clientSecret: form['client_secret'] ?? '' };
  return somebody.token(exchange(code), other).status;
}

interface Weakness {
  readonly fault: OAuthFaults;
  /** What a client sees. */
  see(somebody: Visitor): unknown;
  readonly sound: unknown;
  readonly weak: unknown;
}

const weaknesses: { readonly [Name in keyof Required<OAuthFaults>]: Weakness } = {
  codeReusable: {
    fault: { codeReusable: true },
    see(somebody) {
      const code = somebody.code();
      somebody.token(exchange(code));
      return somebody.token(exchange(code)).status;
    },
    sound: 400,
    weak: 200,
  },
  expiredCodeAccepted: {
    fault: { expiredCodeAccepted: true },
    see(somebody) {
      const code = somebody.code();
      somebody.clock.advance(61_000);
      return somebody.token(exchange(code)).status;
    },
    sound: 400,
    weak: 200,
  },
  codeOfAnotherClientAccepted: {
    fault: { codeOfAnotherClientAccepted: true },
    see: byAnotherClient,
    sound: 400,
    weak: 200,
  },
  unknownCodeAccepted: {
    fault: { unknownCodeAccepted: true },
    see: (somebody) => somebody.token(exchange('not-a-code')).status,
    sound: 400,
    weak: 200,
  },
  wrongSecretAccepted: {
    fault: { wrongSecretAccepted: true },
    see: (somebody) => somebody.token(login, { ...password, clientSecret: 'wrong' }).status,
    sound: 401,
    weak: 200,
  },
  missingSecretAccepted: {
    fault: { missingSecretAccepted: true },
    see: (somebody) => somebody.token({ ...login, client_id: password.clientId }, null).status,
    sound: 401,
    weak: 200,
  },
  unregisteredRedirectAccepted: {
    fault: { unregisteredRedirectAccepted: true },
    see: (somebody) =>
      consent(somebody, { allow: 'Authorize' }, { redirect_uri: 'https://evil.example/cb' }).location.slice(0, 24),
    sound: '',
    weak: 'https://evil.example/cb?',
  },
  otherRedirectAcceptedForCode: {
    fault: { otherRedirectAcceptedForCode: true },
    see: (somebody) => somebody.token(exchange(somebody.code(), { redirect_uri: 'https://evil.example/' })).status,
    sound: 400,
    weak: 200,
  },
  stateLost: {
    fault: { stateLost: true },
    see: (somebody) => new URL(consent(somebody, { allow: 'Authorize' }).location).searchParams.get('state'),
    sound: 'xyz123',
    weak: null,
  },
  stateChanged: {
    fault: { stateChanged: true },
    see: (somebody) => new URL(consent(somebody, { allow: 'Authorize' }).location).searchParams.get('state'),
    sound: 'xyz123',
    weak: 'xyz123x',
  },
  verifierIgnored: {
    fault: { verifierIgnored: true },
    see: (somebody) => somebody.token(exchange(somebody.code(S256), { code_verifier: 'x'.repeat(43) })).status,
    sound: 400,
    weak: 200,
  },
  missingVerifierAccepted: {
    fault: { missingVerifierAccepted: true },
    see: (somebody) => somebody.token(exchange(somebody.code(S256))).status,
    sound: 400,
    weak: 200,
  },
  cancelGivesCode: {
    fault: { cancelGivesCode: true },
    see: (somebody) => new URL(consent(somebody, {}).location).searchParams.has('code'),
    sound: false,
    weak: true,
  },
  consentSkipped: {
    fault: { consentSkipped: true },
    see(somebody) {
      somebody.signIn();
      return somebody.send('GET', authorizeAddress(somebody.origin)).status;
    },
    sound: 200,
    weak: 302,
  },
  csrfIgnored: {
    fault: { csrfIgnored: true },
    see: (somebody) => consent(somebody, { csrfmiddlewaretoken: '' }).status,
    sound: 403,
    weak: 302,
  },
  foreignNextFollowed: {
    fault: { foreignNextFollowed: true },
    see(somebody) {
      const address = '/login?next=https://evil.example/';
      const form = { ...somebody.send('GET', address).fields, ...login };
      return somebody.send('POST', address, { form }).location;
    },
    sound: '/dashboard/',
    weak: 'https://evil.example/',
  },
  wrongPasswordAccepted: {
    fault: { wrongPasswordAccepted: true },
    see: (somebody) => somebody.token({ ...login, password: 'wrong' }, password).status,
    sound: 400,
    weak: 200,
  },
  grantNotChecked: {
    fault: { grantNotChecked: true },
    see: (somebody) => somebody.token({ grant_type: 'client_credentials' }, password).status,
    sound: 400,
    weak: 200,
  },
  unknownScopeAccepted: {
    fault: { unknownScopeAccepted: true },
    see: (somebody) => somebody.token({ ...login, scope: 'admin' }, password).json['scope'],
    sound: undefined,
    weak: 'admin',
  },
  scopeIgnored: {
    fault: { scopeIgnored: true },
    see: (somebody) => somebody.token({ ...login, scope: 'read' }, password).json['scope'],
    sound: 'read',
    weak: 'read write',
  },
  scopeWidenedOnRefresh: {
    fault: { scopeWidenedOnRefresh: true },
    see(somebody) {
      const { refresh_token: token } = somebody.token({ ...login, scope: 'read' }, password).json;
      return somebody.token(refresh(token, { scope: 'read write' }), password).status;
    },
    sound: 400,
    weak: 200,
  },
  refreshReusable: {
    fault: { refreshReusable: true },
    see(somebody) {
      const { refresh_token: token } = somebody.token(login, password).json;
      somebody.token(refresh(token), password);
      return somebody.token(refresh(token), password).status;
    },
    sound: 400,
    weak: 200,
  },
  refreshOfAnotherClientAccepted: {
    fault: { refreshOfAnotherClientAccepted: true },
    see(somebody) {
      const { refresh_token: token } = somebody.token(login, password).json;
      return somebody.token(refresh(token)).status;
    },
    sound: 400,
    weak: 200,
  },
  oldAccessTokenSurvivesRefresh: {
    fault: { oldAccessTokenSurvivesRefresh: true },
    see(somebody) {
      const pair = somebody.token(login, password).json;
      somebody.token(refresh(pair['refresh_token']), password);
      return somebody.authenticate(bearer(pair['access_token'])).outcome;
    },
    sound: 'invalid',
    weak: 'ok',
  },
  revokeDoesNothing: {
    fault: { revokeDoesNothing: true },
    see(somebody) {
      const token = String(somebody.token(login, password).json['access_token']);
      somebody.send('POST', REVOKE, { form: { token }, headers: right });
      return somebody.authenticate(bearer(token)).outcome;
    },
    sound: 'invalid',
    weak: 'ok',
  },
  introspectTellsDeadTokenActive: {
    fault: { introspectTellsDeadTokenActive: true },
    see(somebody) {
      const token = String(somebody.token(login, password).json['access_token']);
      somebody.send('POST', REVOKE, { form: { token }, headers: right });
      return somebody.send('POST', INTROSPECT, { form: { token }, headers: right }).json['active'];
    },
    sound: false,
    weak: true,
  },
  introspectWithoutClient: {
    fault: { introspectWithoutClient: true },
    see: (somebody) => somebody.send('POST', INTROSPECT, { form: { token: 'x' } }).status,
    sound: 403,
    weak: 200,
  },
  revokedTokenAccepted: {
    fault: { revokedTokenAccepted: true },
    see(somebody) {
      const token = String(somebody.token(login, password).json['access_token']);
      somebody.send('POST', REVOKE, { form: { token }, headers: right });
      return somebody.authenticate(bearer(token)).outcome;
    },
    sound: 'invalid',
    weak: 'ok',
  },
  expiredTokenAccepted: {
    fault: { expiredTokenAccepted: true },
    see: (somebody) => somebody.authenticate(bearer(seededAccounts.expiredToken)).outcome,
    sound: 'expired',
    weak: 'ok',
  },
  garbageTokenAccepted: {
    fault: { garbageTokenAccepted: true },
    see: (somebody) => somebody.authenticate(bearer('garbage')).outcome,
    sound: 'invalid',
    weak: 'ok',
  },
  anonymousAccepted: {
    fault: { anonymousAccepted: true },
    see: (somebody) => somebody.authenticate({}).outcome,
    sound: 'none',
    weak: 'ok',
  },
  wrongSchemeAccepted: {
    fault: { wrongSchemeAccepted: true },
    see(somebody) {
      const { access_token: token } = somebody.token(login, password).json;
      return somebody.authenticate({ authorization: `Basic ${token}` }).outcome;
    },
    sound: 'none',
    weak: 'ok',
  },
  clientCredentialsActAsAdministrator: {
    fault: { clientCredentialsActAsAdministrator: true },
    see(somebody) {
      const { access_token: token } = somebody.token({ grant_type: 'client_credentials' }, clientCredentials).json;
      const answer = somebody.authenticate(bearer(token));
      return answer.outcome === 'ok' && answer.user.superuser;
    },
    sound: false,
    weak: true,
  },
  foreignApplicationsVisible: {
    fault: { foreignApplicationsVisible: true },
    see(somebody) {
      somebody.signIn(otherCompany);
      return somebody.send('GET', '/backend/o/applications/1/').status;
    },
    sound: 404,
    weak: 200,
  },
  cacheControlMissing: {
    fault: { cacheControlMissing: true },
    see: (somebody) => somebody.token(login, password).headers['Cache-Control'],
    sound: 'no-store',
    weak: undefined,
  },
  wwwAuthenticateMissing: {
    fault: { wwwAuthenticateMissing: true },
    see: (somebody) => somebody.token(login, null).headers['WWW-Authenticate'],
    sound: 'Bearer error="invalid_client"',
    weak: undefined,
  },
  tokenAnswer: {
    fault: { tokenAnswer: ({ token_type: _, ...rest }) => ({ ...rest, expires_in: '36000' }) },
    see(somebody) {
      const { token_type: type, expires_in: seconds } = somebody.token(login, password).json;
      return [type, seconds];
    },
    sound: ['Bearer', 36000],
    weak: [undefined, '36000'],
  },
  tokenErrorStatus: {
    fault: { tokenErrorStatus: () => 200 },
    see: (somebody) => somebody.token({ ...login, password: 'wrong' }, password).status,
    sound: 400,
    weak: 200,
  },
  tokenErrorCode: {
    fault: { tokenErrorCode: () => 'invalid_request' },
    see: (somebody) => somebody.token({ ...login, password: 'wrong' }, password).json['error'],
    sound: 'invalid_grant',
    weak: 'invalid_request',
  },
};

for (const [name, { fault, see, sound, weak }] of Object.entries(weaknesses)) {
  test(`weakness: ${name}`, () => {
    expect(see(visitor())).toEqual(sound);
    expect(see(visitor({ faults: fault }))).toEqual(weak);
  });
}
