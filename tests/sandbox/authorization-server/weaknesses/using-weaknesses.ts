import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { basic } from '../basic.ts';
import type { Weaknesses } from './weakness.ts';

const { administrator } = seededAccounts.accounts;
const { clientCredentials, password } = seededAccounts.applications;
const REVOKE = '/backend/o/revoke_token/';
const INTROSPECT = '/backend/o/introspect/';
const login = { grant_type: 'password', username: administrator.username, password: administrator.password };
const right = basic(password.clientId, password.clientSecret);

const bearer = (token: unknown) => ({ authorization: `Bearer ${token}` });
const refresh = (token: unknown) => ({ grant_type: 'refresh_token', refresh_token: String(token) });

/** Weaknesses of tokens once they are given. */
export const usingWeaknesses = {
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
} satisfies Weaknesses;
