import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Row, Stage } from '../stage.ts';

const { items, milk, categories, exclusions, tiers } = addresses;

/** A look at one field of the first row of a list, or of the one. */
function first(target: string, field: string): (stage: Stage) => unknown {
  return ({ get, rows }) => rows(get(target))[0]?.[field];
}

/** A look at one field of a member who is being enrolled. */
function enrolled(field: string): (stage: Stage) => unknown {
  return ({ send, data }) =>
    data(
      send('POST', addresses.members, {
        firstName: 'Ada',
        lastName: 'Byron',
        emailAddress: 'ada@abc.com',
        phoneNumber: '0923331234567',
        entityReference: 'STORE_AUSTIN',
        clubReference: 'BLOCK_A',
      }),
    )[field];
}

/** A look at I1 of a member with 16 points. */
function balance(look: (row: Row) => unknown): (stage: Stage) => unknown {
  return ({ member, purchase, get, rows }) => {
    const profileId = member();
    purchase(profileId);
    return rows(get(`/api/v1/inquire/${profileId}/member-points`)).map(look)[0];
  };
}

const sums = {
  memberPointsEarned: 16,
  memberPointsDeducted: 0,
  memberPointsUsed: 0,
  memberPointsExpired: 0,
  memberPointsAvailable: 16,
  memberPointsLocked: 0,
};

/** Faults of bodies that a schema tells. */
export const bodyCases: readonly FaultCase[] = [
  shows('body-field-missing', first(items, 'itemName'), 'Whole milk', undefined),
  shows(
    'body-field-renamed',
    ({ get, rows }) => rows(get(milk)).map((row) => [row['itemPrice'], row['item_price']]),
    [[63.08, undefined]],
    [[undefined, 63.08]],
  ),
  shows('body-field-null', first(categories, 'title'), 'Grocery', null),
  shows('number-as-text', first(items, 'itemPrice'), 63.08, '63.08'),
  shows('integer-as-fraction', first(tiers, 'localRanking'), 1, 1.5),
  shows('boolean-as-text', first(milk, 'isActive'), true, 'true'),
  shows('text-as-number', enrolled('phoneNumber'), '0923331234567', 923331234567),
  shows('text-as-object', first(exclusions, 'reference'), 'VOUCHER', { value: 'VOUCHER' }),
  shows('list-as-object', first(milk, 'categories'), ['GROCERY', 'DAIRY'], { 0: 'GROCERY', 1: 'DAIRY' }),
  shows(
    'object-as-list',
    balance((row) => row['pointsBalance']),
    sums,
    Object.values(sums),
  ),
  shows('page-as-bare-list', ({ get, data }) => Array.isArray(data(get('/api/v1/member/clubs'))), false, true),
  shows(
    'list-as-one-object',
    ({ member, get, data }) =>
      data(get(`/api/v1/inquire/redeemable-points?profileId=${member()}&clubExternalReference=BLOCK_A`)),
    [{ totalPoints: 0 }],
    { totalPoints: 0 },
  ),
  shows(
    'uuid-broken',
    ({ get, rows }) => String(rows(get('/api/v1/redeem/'))[0]?.['redemptionCode']).replaceAll(/[0-9a-f]/g, 'x'),
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    'RW-xxxxxxxx',
  ),
  shows('email-broken', enrolled('emailAddress'), 'ada@abc.com', 'ada at abc.com'),
  shows(
    'date-broken',
    ({ send, data }) =>
      data(send('POST', exclusions, { type: 'SKU', reference: 'SKU-1002', endDate: '2031-02-28' }))['endDate'],
    '2031-02-28',
    '28/02/2031',
  ),
  shows('date-time-broken', first(items, 'updatedAt'), '2030-01-15T10:00:00.000000', 'Tue, 15 Jan 2030 10:00:00 GMT'),
  shows(
    'uri-broken',
    ({ get, data }) => data(get(`${items}?limit=2`))['next'],
    'http://lms.example.test/api/v1/product/items?limit=2&offset=2',
    'api/v1/product/items?limit=2&offset=2',
  ),
  shows('enum-value-undocumented', first(exclusions, 'type'), 'CATEGORY', 'category'),
  shows('text-too-long', ({ get, data }) => String(data(get(milk))['itemName']).length, 10, 300),
  shows('text-too-short', first(tiers, 'binNumber'), '1001', '01'),
  shows('number-too-large', first(items, 'taxRate'), 5, 500),
  shows('number-too-small', first(tiers, 'globalRanking'), 1, 0),
  shows(
    'last-item-broken',
    ({ get, rows }) => rows(get(`${items}?limit=3`)).map((row) => row['UOM']),
    ['litre', 'unit', 'kg'],
    ['litre', 'unit', undefined],
  ),
  shows(
    'nested-field-broken',
    balance((row) => row['breakdown']),
    expect16(8),
    expect16('8'),
  ),
  shows(
    'nested-item-broken',
    ({ member, purchase, data, get, rows }) => {
      const { transactionCode } = data(purchase(member()));
      const lines = rows(get(`/api/v1/earn/transactions/${transactionCode}`))[0]?.['transactionItems'];
      return (lines as readonly Row[]).map((line) => [line['SKU'], line['lineNumber']]);
    },
    [['SKU-1004', 0]],
    [[undefined, 0]],
  ),
  shows(
    'envelope-gone',
    ({ get }) => Object.keys(get(milk).json as Row).slice(0, 2),
    ['status', 'message'],
    ['id', 'SKU'],
  ),
  shows('envelope-errors-as-list', ({ get }) => (get(categories).json as Row)['errors'], {}, []),
  shows('envelope-message-missing', ({ get }) => (get(tiers).json as Row)['message'], 'Success', undefined),
  shows(
    'default-not-answered',
    ({ product, data }) => [data(product())['UOM'], data(product({ SKU: 'N-2', UOM: 'box' }))['UOM']],
    ['unit', 'box'],
    [undefined, 'box'],
  ),
  shows('body-truncated', ({ get }) => get(categories).json === undefined, false, true),
  shows('body-with-nan', ({ get }) => /"taxRate":[^,}]+/.exec(get(milk).text)?.[0], '"taxRate":5', '"taxRate":NaN'),
];

function expect16(value: unknown): Row {
  return {
    totalPoints: 16,
    totalCurrencyValue: 8,
    unrestrictedPoints: {
      totalPoints: 16,
      totalCurrencyValue: value,
      unrestrictedPointsItems: [{ points: 16, pointType: 'Base' }],
    },
    restrictedPoints: { totalPoints: 0, totalCurrencyValue: 0, restrictedPointsItems: [] },
  };
}
