import { expect, test } from '@playwright/test';
import { clock } from '../../sandbox/clock.ts';
import { localSandbox } from './local-sandbox.ts';

const ROOT = '/api/v1/product';
const whole = {
  SKU: 'N-1',
  itemName: 'Lamp',
  UOM: 'box',
  itemPrice: 12.5,
  taxRate: 7,
  categories: ['HOME'],
  isActive: false,
};

interface Page {
  readonly count: number;
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

function dataOf(answer: { readonly json: unknown }): unknown {
  return (answer.json as { readonly data: unknown }).data;
}

function skus(answer: { readonly json: unknown }): readonly unknown[] {
  return (dataOf(answer) as Page).results.map((row) => row['SKU']);
}

test('P1: the catalogue is filtered by words, category and state', () => {
  const sandbox = localSandbox();
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['?limit=2', ['SKU-1001', 'SKU-1002']],
    ['?search=MILK', ['SKU-1001']],
    ['?search=sku-1004+cotton', ['SKU-1004']],
    ['?search=milk,scarf', []],
    ['?category=DAIRY', ['SKU-1001', 'SKU-1002']],
    ['?isActive=false', ['SKU-1007']],
    ['?isActive=true&category=APPAREL', ['SKU-1004', 'SKU-1005']],
    ['?isActive=maybe&category=VOUCHER', ['SKU-1006']],
  ];
  const got = table.map(([query]) => [query, skus(sandbox.askAs('administrator', `${ROOT}/items${query}`))]);
  expect(got).toEqual(table);
});

test('P2 and P3: a product is added with its defaults and read back; its SKU is taken then', () => {
  const sandbox = localSandbox();
  const small = { SKU: ' N-2 ', itemName: 'Bulb', itemPrice: '4' };
  const added = sandbox.askAs('administrator', `${ROOT}/items`, { body: small });
  expect(added).toMatchObject({ status: 201, json: { status: 201, message: 'Created', errors: {} } });
  expect(dataOf(added)).toEqual({
    id: 10,
    SKU: 'N-2',
    itemName: 'Bulb',
    UOM: 'unit',
    itemPrice: 4,
    taxRate: 0,
    categories: [],
    isActive: true,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/),
  });
  expect(dataOf(sandbox.askAs('apiUser', `${ROOT}/items/N-2`))).toEqual(dataOf(added));
  expect(sandbox.askAs('administrator', `${ROOT}/items`, { body: small })).toMatchObject({
    status: 400,
    json: { errors: { SKU: ['A product with this SKU already exists.'] } },
  });
});

test('P4: fields sent are stored, optional ones left out stay, the SKU is fixed', () => {
  const time = clock();
  const sandbox = localSandbox({ clock: time });
  const item = `${ROOT}/items/N-1`;
  const added = dataOf(sandbox.askAs('administrator', `${ROOT}/items`, { body: whole })) as {
    readonly updatedAt: string;
  };
  time.advance(60_000);
  const change = { method: 'PUT', body: { SKU: 'other', itemName: 'Lamp 2', itemPrice: 1 } };
  const changed = dataOf(sandbox.askAs('administrator', item, change)) as { readonly updatedAt: string };
  expect(changed).toMatchObject({ ...whole, itemName: 'Lamp 2', itemPrice: 1 });
  expect(changed.updatedAt > added.updatedAt).toBe(true);
  expect(dataOf(sandbox.askAs('administrator', item))).toEqual(changed);
  expect(sandbox.askAs('administrator', item, { method: 'PUT', body: {} })).toMatchObject({
    status: 400,
    json: { errors: { itemName: ['This field is required.'], itemPrice: ['This field is required.'] } },
  });
  expect(sandbox.askAs('administrator', `${ROOT}/items/none`, change)).toMatchObject({ status: 404 });
});

test('P5: a deleted product is gone, and its SKU is free', () => {
  const sandbox = localSandbox();
  const item = `${ROOT}/items/SKU-1001`;
  const gone = sandbox.askAs('administrator', item, { method: 'DELETE' });
  expect([gone.status, gone.text, gone.headers['Content-Type']]).toEqual([204, '', undefined]);
  expect(sandbox.askAs('administrator', item)).toMatchObject({ status: 404 });
  expect(sandbox.askAs('administrator', item, { method: 'DELETE' })).toMatchObject({ status: 404 });
  expect(skus(sandbox.askAs('administrator', `${ROOT}/items`))).not.toContain('SKU-1001');
  const again = { ...whole, SKU: 'SKU-1001' };
  expect(sandbox.askAs('administrator', `${ROOT}/items`, { body: again })).toMatchObject({ status: 201 });
});

test('P6: an import adds and replaces, and lists what failed; bad items refuse it whole', () => {
  const sandbox = localSandbox();
  const items = [whole, { ...whole, SKU: 'SKU-1001' }, whole];
  expect(dataOf(sandbox.askAs('administrator', `${ROOT}/import`, { body: { items } }))).toEqual({
    created: 1,
    updated: 1,
    failed: [{ index: 2, errors: { SKU: ['This SKU occurs more than once.'] } }],
  });
  expect(dataOf(sandbox.askAs('administrator', `${ROOT}/items/SKU-1001`))).toMatchObject({ id: 1, itemName: 'Lamp' });
  const bad = { items: [{ ...whole, SKU: 'N-9' }, { SKU: 'N-8' }] };
  const required = ['This field is required.'];
  expect(sandbox.askAs('administrator', `${ROOT}/import`, { body: bad })).toMatchObject({
    status: 400,
    json: { errors: { items: [{}, { itemName: required, itemPrice: required }] } },
  });
  expect(sandbox.askAs('administrator', `${ROOT}/items/N-9`)).toMatchObject({ status: 404 });
  const many = { items: Array.from({ length: 501 }, (_, index) => ({ ...whole, SKU: `N-${index}` })) };
  expect(sandbox.askAs('administrator', `${ROOT}/import`, { body: many })).toMatchObject({ status: 400 });
});

test('P7: categories know their parents', () => {
  expect(dataOf(localSandbox().askAs('administrator', `${ROOT}/categories?limit=2`))).toMatchObject({
    count: 4,
    results: [
      { id: 1, title: 'Grocery', externalReference: 'GROCERY', parentId: null },
      { id: 2, title: 'Dairy', externalReference: 'DAIRY', parentId: 1 },
    ],
  });
});

test('P8 to P10: exclusions are made once, listed by type and lifted', () => {
  const sandbox = localSandbox();
  const exclusions = `${ROOT}/exclusions`;
  const body = { type: 'SKU', reference: 'SKU-1002', endDate: '2030-01-01' };
  const made = sandbox.askAs('apiUser', exclusions, { body });
  expect(made).toMatchObject({
    status: 201,
    json: { data: { ...body, startDate: null, createdBy: 'middleware@organizationretain.co' } },
  });
  expect(sandbox.askAs('administrator', exclusions, { body })).toMatchObject({
    status: 400,
    json: { errors: { ExceptionString: ['SKU-1002 is already excluded.'] } },
  });
  for (const type of ['SKU', 'CATEGORY']) {
    expect(sandbox.askAs('administrator', exclusions, { body: { type, reference: 'none' } })).toMatchObject({
      status: 400,
      json: { errors: { reference: [type === 'SKU' ? 'Unknown SKU.' : 'Unknown category.'] } },
    });
  }
  expect(dataOf(sandbox.askAs('administrator', `${exclusions}?type=SKU`))).toMatchObject({ count: 1 });
  expect(sandbox.askAs('administrator', `${exclusions}?type=x`)).toMatchObject({ status: 400 });
  const { id } = dataOf(made) as { readonly id: number };
  expect(sandbox.askAs('otherCompany', `${exclusions}/${id}`, { method: 'DELETE' })).toMatchObject({ status: 404 });
  expect(sandbox.askAs('administrator', `${exclusions}/${id}`, { method: 'DELETE' })).toMatchObject({ status: 204 });
  expect(sandbox.askAs('administrator', `${exclusions}/${id}`, { method: 'DELETE' })).toMatchObject({ status: 404 });
});

test('a company sees and changes its own products only', () => {
  const sandbox = localSandbox();
  expect(skus(sandbox.askAs('otherCompany', `${ROOT}/items`))).toEqual(['SKU-1001', 'SKU-2002']);
  expect(sandbox.askAs('otherCompany', `${ROOT}/items/SKU-1002`)).toMatchObject({ status: 404 });
  const put = { method: 'PUT', body: { itemName: 'x', itemPrice: 1 } };
  expect(sandbox.askAs('otherCompany', `${ROOT}/items/SKU-1002`, put)).toMatchObject({ status: 404 });
  expect(sandbox.askAs('otherCompany', `${ROOT}/items/SKU-1002`, { method: 'DELETE' })).toMatchObject({ status: 404 });
  sandbox.askAs('otherCompany', `${ROOT}/items/SKU-1001`, { method: 'DELETE' });
  expect(sandbox.askAs('administrator', `${ROOT}/items/SKU-1001`)).toMatchObject({ status: 200 });
});

test('the same seed gives the same prices', () => {
  const prices = (seed: number): readonly unknown[] => {
    const { results } = dataOf(localSandbox({ seed }).askAs('administrator', `${ROOT}/items`)) as Page;
    return results.map((row) => row['itemPrice']);
  };
  expect(prices(7)).toEqual(prices(7));
  expect(prices(7)).not.toEqual(prices(8));
});
