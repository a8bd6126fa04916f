import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Row, Stage } from '../stage.ts';

const { items, milk, unknownItem, categories, exclusions, members } = addresses;
const { username, password } = seededAccounts.accounts.administrator;
const administrator = { username, password };
const PASSWORD_ENDPOINT = '/backend/core/authentication/token/';

/** A look at the status of a read. */
function status(target: string): (stage: Stage) => unknown {
  return ({ get }) => get(target).status;
}

/** A look at the status of a refused exclusion. */
const refusedExclusion = ({ send }: Stage): number => send('POST', exclusions, { type: 'SKU' }).status;

/** Faults of envelopes, statuses, headers and refusals, and what bodies must not tell. */
export const answerCases: readonly FaultCase[] = [
  shows('undeclared-property', ({ get, data }) => data(get(milk))['purchasePrice'], undefined, 1.05),
  shows(
    'optional-key-vanishes',
    ({ get, rows }) =>
      rows(get(`${members}?limit=3`)).map((row) =>
        (row['accounts'] as readonly { readonly customAttributes: Row }[]).some(
          ({ customAttributes }) => 'memberSinceDate' in customAttributes,
        ),
      ),
    [true, true, true],
    [true, false, false],
  ),
  shows(
    'envelope-status-wrong',
    ({ product }) => [product({ itemPrice: 'x' })].map((answer) => [answer.status, (answer.json as Row)['status']]),
    [[400, 400]],
    [[400, 200]],
  ),
  shows('token-in-body', ({ get, token }) => get(milk).text.includes(token('administrator')), false, true),
  shows('password-hash-in-token-answer', ({ web }) => passwordAnswer(web).text.includes('pbkdf2_sha256$'), false, true),
  shows('debug-page-shown', ({ get }) => get(unknownItem).text.includes('DEBUG = True'), false, true),
  shows(
    'traceback-in-error',
    ({ send }) => send('POST', exclusions, { type: 'SKU' }).text.includes('Traceback (most recent call last)'),
    false,
    true,
  ),
  shows('created-answers-200', ({ product }) => product().status, 201, 200),
  shows('update-answers-202', ({ send }) => send('PUT', milk, { itemName: 'Milk', itemPrice: 1 }).status, 200, 202),
  shows('deletion-answers-200', ({ send }) => send('DELETE', `${exclusions}/1`).status, 204, 200),
  shows(
    'redirect-to-login',
    ({ get }) => [get(categories)].map((answer) => [answer.status, answer.headers['Location']]),
    [[200, undefined]],
    [[302, '/login?next=%2Fapi%2Fv1%2Fproduct%2Fcategories']],
  ),
  shows('server-error-on-read', status(categories), 200, 500),
  shows('server-error-on-missing-field', refusedExclusion, 400, 500),
  shows(
    'server-error-on-long-text',
    ({ product }) => [product({ SKU: 'x'.repeat(50) }).status, product({ SKU: 'y'.repeat(51) }).status],
    [201, 201],
    [201, 500],
  ),
  shows('server-error-on-unknown-id', status(unknownItem), 404, 500),
  shows('unauthorized-answers-403', ({ ask }) => ask(items).status, 401, 403),
  shows('challenge-missing', ({ ask }) => ask(milk).headers['WWW-Authenticate'], 'Bearer realm="api"', undefined),
  shows('unknown-id-answers-200', status(unknownItem), 404, 200),
  shows('deletion-of-unknown-id-accepted', ({ send }) => send('DELETE', `${exclusions}/999`).status, 404, 204),
  shows('undeclared-method-accepted', ({ send }) => send('POST', categories, {}).status, 405, 200),
  shows(
    'allow-missing',
    ({ send }) => send('PATCH', items, {}).headers['Allow'],
    'GET, POST, HEAD, OPTIONS',
    undefined,
  ),
  shows(
    'any-media-type-accepted',
    ({ send }) =>
      send('POST', items, { SKU: 'N-1', itemName: 'Lamp', itemPrice: 1 }, { headers: { 'content-type': 'text/plain' } })
        .status,
    415,
    201,
  ),
  shows(
    'accept-ignored',
    ({ send }) => send('GET', categories, undefined, { headers: { accept: 'text/csv' } }).status,
    406,
    200,
  ),
  shows(
    'content-type-html',
    ({ get }) => get(categories).headers['Content-Type'],
    'application/json',
    'text/html; charset=utf-8',
  ),
  shows('content-type-missing', ({ get }) => get(milk).headers['Content-Type'], 'application/json', undefined),
  shows('header-of-wrong-type', ({ get }) => get(categories).headers['X-Total-Count'], undefined, 'many'),
  shows(
    'error-as-html',
    ({ product }) => product({ itemPrice: 'x' }).headers['Content-Type'],
    'application/json',
    'text/html',
  ),
  shows(
    'error-form-changed',
    ({ send }) => Object.keys(send('POST', exclusions, {}).json as Row),
    ['status', 'message', 'errors', 'data'],
    ['code', 'text'],
  ),
  shows(
    'error-blames-other-field',
    ({ product }) => Object.keys((product({ itemPrice: 'x' }).json as { errors: Row }).errors),
    ['itemPrice'],
    ['SKU'],
  ),
  shows(
    'location-leads-nowhere',
    ({ product, get }) => {
      const { Location } = product().headers;
      return Location === undefined ? null : [Location, get(new URL(String(Location)).pathname).status];
    },
    null,
    ['http://lms.example.test/api/v1/product/item/new', 404],
  ),
  shows('company-of-user-missing', ({ web }) => (passwordAnswer(web).json['user'] as Row)['company'], 1, undefined),
];

function passwordAnswer(web: Stage['web']): ReturnType<Stage['web']['send']> {
  return web.send('POST', PASSWORD_ENDPOINT, { json: { grant_type: 'password', ...administrator } });
}
