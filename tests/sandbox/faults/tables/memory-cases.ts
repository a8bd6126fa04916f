import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Row, Stage } from '../stage.ts';

const { items, milk, exclusions, members, rules } = addresses;
const lamp = `${items}/N-1`;

/** Adds a product and tells one field as answered and as read back. */
function kept(changes: Row, field: string): (stage: Stage) => unknown {
  return ({ product, get, data }) => [data(product(changes))[field], data(get(lamp))[field]];
}

/** Sends a change and tells the status and one field as read back. */
function stored(target: string, method: string, change: Row, field: string): (stage: Stage) => unknown {
  return ({ send, get, data }) => [send(method, target, change).status, data(get(target))[field]];
}

/** Deletes something and tells both statuses. */
function gone(target: string): (stage: Stage) => unknown {
  return ({ send, get }) => [send('DELETE', target).status, get(target).status];
}

const rule = { ruleName: 'Ten percent', scope: 'tier', tierReference: 'GLD', discountPercentage: 10 };

/** Makes a discount rule. @returns its address */
function madeRule({ send, data }: Stage): string {
  return `${rules}/${data(send('POST', rules, rule))['id']}`;
}

/** Enrols a member, changes the city twice and tells it as read. */
function city({ member, send, get, data }: Stage): unknown {
  const profileId = member();
  send('PUT', members, { profileId, city: 'Austin' });
  send('PUT', members, { profileId, city: 'Dallas' });
  return data(get(`/api/v1/member/${profileId}`))['city'];
}

/** Faults of what is remembered. */
export const memoryCases: readonly FaultCase[] = [
  shows('create-lost', ({ product, get }) => [product().status, get(lamp).status], [201, 200], [201, 404]),
  shows('member-create-lost', ({ member, get }) => get(`/api/v1/member/${member()}`).status, 200, 404),
  shows('discount-rule-create-lost', (stage) => stage.get(madeRule(stage)).status, 200, 404),
  shows(
    'transaction-lost',
    ({ member, purchase, data, get, balance }) => {
      const profileId = member();
      const { transactionCode } = data(purchase(profileId));
      return [get(`/api/v1/earn/transactions/${transactionCode}`).status, balance(profileId)];
    },
    [200, 16],
    [404, 0],
  ),
  shows(
    'long-name-cut-in-store',
    kept({ itemName: 'x'.repeat(51) }, 'itemName'),
    ['x'.repeat(51), 'x'.repeat(51)],
    ['x'.repeat(51), 'x'.repeat(50)],
  ),
  shows('price-rounded-in-store', kept({}, 'itemPrice'), [12.5, 12.5], [12.5, 12]),
  shows(
    'update-lost',
    stored(milk, 'PUT', { itemName: 'Oat milk', itemPrice: 1 }, 'itemName'),
    [200, 'Oat milk'],
    [200, 'Whole milk'],
  ),
  shows('member-update-lost', city, 'Dallas', ''),
  shows('stale-member-read', city, 'Dallas', 'Austin'),
  shows(
    'member-status-lost',
    ({ member, send, get, data }) => {
      const profileId = member();
      send('PATCH', `/api/v1/member/${profileId}/status`, { accountStatus: 'Disabled' });
      const [account] = data(get(`/api/v1/member/${profileId}`))['accounts'] as readonly Row[];
      return account?.['accountStatus'];
    },
    'Disabled',
    'Enabled',
  ),
  shows(
    'discount-rule-update-lost',
    stored(`${rules}/1`, 'PATCH', { ruleName: 'Golden' }, 'ruleName'),
    [200, 'Golden'],
    [200, 'Gold tier discount'],
  ),
  shows('delete-lost', gone(milk), [204, 404], [204, 200]),
  shows(
    'member-delete-lost',
    ({ member, send, get, data }) => {
      const address = `/api/v1/member/${member()}`;
      return [send('DELETE', address).status, data(get(address))['status']];
    },
    [200, 'Deleted'],
    [200, 'Active'],
  ),
  shows('discount-rule-delete-lost', gone(`${rules}/1`), [204, 404], [204, 200]),
  shows(
    'deleted-still-listed',
    ({ send, get, rows }) => [send('DELETE', `${exclusions}/1`).status, rows(get(exclusions)).length],
    [204, 0],
    [204, 1],
  ),
  shows(
    'put-ignores-field',
    ({ send, get, data }) => [
      data(send('PUT', milk, { itemName: 'Milk', itemPrice: 1, categories: ['X'] }))['categories'],
      data(get(milk))['categories'],
    ],
    [['X'], ['X']],
    [['X'], ['GROCERY', 'DAIRY']],
  ),
  shows(
    'patch-wipes-others',
    stored(`${rules}/1`, 'PATCH', { ruleName: 'Golden' }, 'tierReference'),
    [200, 'GLD'],
    [200, null],
  ),
  shows(
    'repeated-put-creates',
    ({ send, data }) => [1, 2].map(() => data(send('PUT', milk, { itemName: 'Milk', itemPrice: 1 }))['id']),
    [1, 1],
    [1, 10],
  ),
  shows(
    'read-changes-something',
    ({ get, data }) => [1, 2].map(() => data(get(milk))['itemPrice']),
    [63.08, 63.08],
    [63.08, 63.09],
  ),
  shows(
    'author-taken-from-input',
    ({ send, data }) =>
      data(send('POST', exclusions, { type: 'SKU', reference: 'SKU-1002', createdBy: 'me' }))['createdBy'],
    'admin@organizationretain.co',
    'me',
  ),
  shows('id-taken-from-input', kept({ id: 4711 }, 'id'), [10, 10], [4711, 4711]),
  shows(
    'created-not-listed',
    ({ product, get, rows }) => {
      product();
      return rows(get(items)).some((row) => row['SKU'] === 'N-1');
    },
    true,
    false,
  ),
];
