import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Row, Stage } from '../stage.ts';

const { items, milk, categories, exclusions } = addresses;
const bearer = (token: unknown) => ({ headers: { authorization: `Bearer ${token}` } });
const change = { itemName: 'Intruder', itemPrice: 1 };
const { clientCredentials, password } = seededAccounts.applications;

/** Whether a token is good after it was revoked. */
function revoked({ web }: Stage): number {
  const { username, password: word } = seededAccounts.accounts.administrator;
  const { access_token: token } = web.token({ grant_type: 'password', username, password: word }, password).json;
  const form = { token: String(token), client_id: password.clientId, client_secret: password.clientSecret };
  web.send('POST', '/backend/o/revoke_token/', { form });
  return web.send('GET', milk, bearer(token)).status;
}

/** Faults of who is let in, and as whom. */
export const accessCases: readonly FaultCase[] = [
  shows('anonymous-read-accepted', ({ ask }) => [ask(items).status, ask(milk).status], [401, 401], [200, 401]),
  shows(
    'anonymous-write-accepted',
    ({ ask }) => ask(exclusions, { body: { type: 'SKU', reference: 'SKU-1002' } }).status,
    401,
    201,
  ),
  shows('garbage-token-accepted', ({ ask }) => ask(categories, bearer('garbage')).status, 401, 200),
  shows(
    'wrong-scheme-accepted',
    ({ ask, token }) => ask(milk, { headers: { authorization: `Basic ${token('administrator')}` } }).status,
    401,
    200,
  ),
  shows('revoked-token-accepted', revoked, 401, 200),
  shows('revoke-does-nothing', revoked, 401, 200),
  shows('expired-token-accepted', ({ ask }) => ask(milk, bearer(seededAccounts.expiredToken)).status, 401, 200),
  shows(
    'scope-ignored-on-write',
    ({ ask, token }) => ask(milk, { method: 'PUT', body: change, ...bearer(token('administrator', 'read')) }).status,
    403,
    200,
  ),
  shows(
    'scope-ignored-on-read',
    ({ ask, token }) => ask(milk, bearer(token('administrator', 'write'))).status,
    403,
    200,
  ),
  shows('role-ignored-on-read', ({ askAs }) => askAs('noRole', items).status, 403, 200),
  shows(
    'role-ignored-on-write',
    ({ askAs }) => askAs('noRole', items, { body: { SKU: 'N-1', itemName: 'Lamp', itemPrice: 1 } }).status,
    403,
    201,
  ),
  shows(
    'role-not-enough',
    ({ askAs }) => askAs('apiUser', items, { body: { SKU: 'N-1', itemName: 'Lamp', itemPrice: 1 } }).status,
    201,
    403,
  ),
  shows(
    'tenancy-ignored-on-read',
    ({ member, askAs }) => askAs('otherCompany', `/api/v1/member/${member()}`).status,
    404,
    200,
  ),
  shows(
    'tenancy-ignored-on-write',
    ({ member, askAs, get, data }) => {
      const profileId = member();
      const change = { method: 'PUT', body: { profileId, city: 'Elsewhere' } };
      return [
        askAs('otherCompany', addresses.members, change).status,
        data(get(`/api/v1/member/${profileId}`))['city'],
      ];
    },
    [400, ''],
    [200, 'Elsewhere'],
  ),
  shows(
    'foreign-rows-listed',
    ({ askAs, member, rows }) => {
      member({ lastName: 'Stranger' });
      return rows(askAs('otherCompany', '/api/v1/member/?limit=100')).some((row) => row['lastName'] === 'Stranger');
    },
    false,
    true,
  ),
  shows('foreign-product-readable', ({ get }) => get(`${items}/SKU-2002`).status, 404, 200),
  shows('foreign-exclusion-deletable', ({ send }) => send('DELETE', `${exclusions}/2`).status, 404, 204),
  shows('foreign-id-answers-403', ({ get }) => get(`${items}/SKU-2002`).status, 404, 403),
  shows(
    'refused-write-happens',
    ({ askAs, get, data }) => [
      askAs('noRole', milk, { method: 'PUT', body: change }).status,
      data(get(milk))['itemName'],
    ],
    [403, 'Whole milk'],
    [403, 'Intruder'],
  ),
  shows(
    'client-acts-as-administrator',
    ({ web }) => {
      const { access_token: token } = web.token({ grant_type: 'client_credentials' }, clientCredentials).json;
      const sending = { json: { type: 'SKU', reference: 'SKU-1002' }, ...bearer(token) };
      return (web.send('POST', exclusions, sending).json['data'] as Row)['createdBy'];
    },
    'middleware@organizationretain.co',
    'admin@organizationretain.co',
  ),
];
