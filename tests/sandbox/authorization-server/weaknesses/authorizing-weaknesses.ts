import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { authorizeAddress } from '../authorize-address.ts';
import type { Visitor } from '../visitor.ts';
import type { Weaknesses } from './weakness.ts';

const { administrator, otherCompany } = seededAccounts.accounts;
const login = { grant_type: 'password', username: administrator.username, password: administrator.password };

/** Asks the consent page, changes the form and sends it. */
function consent(somebody: Visitor, form: Readonly<Record<string, string>>, query = {}) {
  somebody.signIn();
  const address = authorizeAddress(somebody.origin, query);
  return somebody.send('POST', address, { form: { ...somebody.send('GET', address).fields, ...form } });
}

/** Weaknesses of the login, the consent page and the pages of applications. */
export const authorizingWeaknesses = {
  unregisteredRedirectAccepted: {
    fault: { unregisteredRedirectAccepted: true },
    see: (somebody) =>
      consent(somebody, { allow: 'Authorize' }, { redirect_uri: 'https://evil.example/cb' }).location.slice(0, 24),
    sound: '',
    weak: 'https://evil.example/cb?',
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
  foreignApplicationsVisible: {
    fault: { foreignApplicationsVisible: true },
    see(somebody) {
      somebody.signIn(otherCompany);
      return somebody.send('GET', '/backend/o/applications/1/').status;
    },
    sound: 404,
    weak: 200,
  },
} satisfies Weaknesses;
