import { seededAccounts } from '../../../../sandbox/accounts.ts';
import type { Weaknesses } from './weakness.ts';

const { administrator } = seededAccounts.accounts;
const { password } = seededAccounts.applications;
const login = { grant_type: 'password', username: administrator.username, password: administrator.password };

/** Weaknesses of the token endpoint whatever the grant. */
export const grantingWeaknesses = {
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
} satisfies Weaknesses;
