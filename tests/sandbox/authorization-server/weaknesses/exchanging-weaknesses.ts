import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { redirectPage } from '../redirect-page.ts';
import { registerApplication } from '../register-application.ts';
import type { Visitor } from '../visitor.ts';
import type { Weaknesses } from './weakness.ts';

const { administrator } = seededAccounts.accounts;
const { authorizationCode, password } = seededAccounts.applications;
const S256 = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
const login = { grant_type: 'password', username: administrator.username, password: administrator.password };

const exchange = (code: string, changes = {}) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: redirectPage('http://lms.example.test'),
  ...changes,
});
const refresh = (token: unknown, changes = {}) => ({
  grant_type: 'refresh_token',
  refresh_token: String(token),
  ...changes,
});

/** A code is exchanged by a second application of the same grant. @returns the status */
function byAnotherClient(somebody: Visitor): number {
  const code = somebody.code();
  const { clientId, clientSecret } = registerApplication(somebody);
  return somebody.token(exchange(code), { ...authorizationCode, clientId, clientSecret }).status;
}

/** Weaknesses of codes and refresh tokens. */
export const exchangingWeaknesses = {
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
  otherRedirectAcceptedForCode: {
    fault: { otherRedirectAcceptedForCode: true },
    see: (somebody) => somebody.token(exchange(somebody.code(), { redirect_uri: 'https://evil.example/' })).status,
    sound: 400,
    weak: 200,
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
} satisfies Weaknesses;
