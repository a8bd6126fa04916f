import { expect, test } from '@playwright/test';
import { discount } from '../../../sandbox/routes/discount/index.ts';
import { localSandbox } from '../local-sandbox.ts';
import { answeredData, type Data } from './answered-data.ts';
import { basketBody } from './basket-body.ts';
import { discountRefusals } from './discount-refusals.ts';
import { discountSuccesses } from './discount-successes.ts';
import { documentComplaints } from './document-complaints.ts';
import { enrolledMember } from './enrolled-member.ts';
import { expectRefusal } from './expect-refusal.ts';
import { callAs, expectSuccess } from './expect-success.ts';

for (const expected of discountSuccesses) {
  test(`${expected.name}: ${expected.operation} answers as documented`, () => expectSuccess('discount', expected));
}

test('every operation of the discount service has a success', () => {
  const known = new Set([...discountSuccesses.map(({ operation }) => operation), 'discount_rules_delete']);
  expect(discount.map(({ operationId }) => operationId).filter((operation) => !known.has(operation))).toEqual([]);
  expect(discount).toHaveLength(8);
});

for (const expected of discountRefusals) {
  test(`refused: ${expected.name}`, () => expectRefusal('discount', expected));
}

test('C6: discount_rules_delete answers nothing, and the rule is gone', () => {
  const sandbox = localSandbox();
  const rule = { method: 'DELETE', path: 'discount/rules/3' };
  const gone = callAs(sandbox, rule);
  expect([gone.status, gone.text, gone.headers['Content-Type']]).toEqual([204, '', undefined]);
  expect(documentComplaints(sandbox, 'discount', 'discount_rules_delete', gone)).toEqual([]);
  expect(callAs(sandbox, { path: rule.path })).toMatchObject({ status: 404 });
  expect(callAs(sandbox, rule)).toMatchObject({ status: 404 });
});

test('C2: filters narrow, a bad truth value and bad paging are ignored', () => {
  const sandbox = localSandbox();
  callAs(sandbox, { method: 'PATCH', path: 'discount/rules/2', body: { isActive: false } });
  const table: readonly (readonly [string, readonly number[]])[] = [
    ['', [1, 2, 3, 4, 5]],
    ['scope=item', [3, 4]],
    ['tierReference=GLD', [1, 5]],
    ['tierReference=GLD&scope=tier', [1]],
    ['isActive=false', [2]],
    ['isActive=True', [1, 3, 4, 5]],
    ['isActive=maybe&scope=&tierReference=', [1, 2, 3, 4, 5]],
    ['limit=x&offset=-2', [1, 2, 3, 4, 5]],
    ['limit=1&offset=1', [2]],
  ];
  const got = table.map(([query]) => [
    query,
    answeredData<{ results: Data[] }>(callAs(sandbox, { path: `discount/rules?${query}` })).results.map(
      (row) => row['id'],
    ),
  ]);
  expect(got).toEqual(table);
});

test('C5 changes what is sent only, an empty body nothing; blank texts empty a field', () => {
  const sandbox = localSandbox();
  const path = 'discount/rules/1';
  const before = answeredData(callAs(sandbox, { path }));
  expect(answeredData(callAs(sandbox, { method: 'PATCH', path, body: {} }))).toEqual(before);
  const change = { ruleName: ' Gold ', tierReference: '', category: 'DAIRY', startDate: '2024-1-5', id: 9 };
  expect(answeredData(callAs(sandbox, { method: 'PATCH', path, body: change }))).toEqual({
    ...before,
    ruleName: 'Gold',
    tierReference: null,
    category: 'DAIRY',
    startDate: '2024-01-05',
  });
  expect(callAs(sandbox, { method: 'PUT', path, body: {} })).toMatchObject({ status: 405 });
});

test('a new tier rule applies once the member is in the tier (C3, M9, C1, C7)', () => {
  const sandbox = localSandbox();
  const profileId = enrolledMember(sandbox, '15125550199');
  const body = { ruleName: 'Silver', scope: 'tier', tierReference: 'SLV', discountPercentage: 20 };
  const { id } = answeredData<{ id: number }>(callAs(sandbox, { path: 'discount/rules', body }));
  const net = (): unknown => {
    const request = basketBody(profileId, { netAmount: 5, transactionItems: [] });
    return answeredData<Data[]>(callAs(sandbox, { path: 'discount/', body: request }))[0]?.['netAmount'];
  };
  const eligible = (): readonly unknown[] =>
    answeredData<Data[]>(callAs(sandbox, { path: `discount/eligible?profileId=${profileId}` })).map((row) => row['id']);
  expect([net(), eligible()]).toEqual([5, []]);
  callAs(sandbox, { method: 'PUT', path: `member/${profileId}/tier`, body: { tierReference: 'SLV' } });
  expect([net(), eligible()]).toEqual([4, [id]]);
});

test("another company's rules and members are unknown; an id that is no number has no route", () => {
  const sandbox = localSandbox();
  const profileId = enrolledMember(sandbox, '15125550199');
  const other = (method: string, path: string, body?: unknown): unknown =>
    callAs(sandbox, { method, path, body }, 'otherCompany').status;
  expect([
    other('GET', 'discount/rules/1'),
    other('PATCH', 'discount/rules/1', {}),
    other('DELETE', 'discount/rules/1'),
    other('GET', `discount/eligible?profileId=${profileId}`),
    other('POST', 'discount/coupons/validate', { couponCode: 'TAKE5', profileId }),
  ]).toEqual([404, 404, 404, 400, 400]);
  for (const id of ['x', '-1', '1.0']) {
    const lost = sandbox.ask(`/api/v1/discount/rules/${id}`);
    expect([lost.status, lost.headers['Content-Type']]).toEqual([404, 'text/html']);
  }
});

test('the document requires nothing of a change, and filters but the scope are texts', () => {
  const document = localSandbox().ask('/api/v1/discount/swagger.json').json as {
    readonly paths: Readonly<Record<string, unknown>>;
    readonly definitions: Readonly<Record<string, object>>;
  };
  expect(document.definitions['DiscountRuleUpdate']).not.toHaveProperty('required');
  expect(document.definitions['DiscountRuleCreate']).toMatchObject({
    required: ['ruleName', 'scope'],
    properties: {
      discountPercentage: { type: 'number', minimum: 0, maximum: 100, 'x-nullable': true },
      isActive: { type: 'boolean', default: true },
    },
  });
  expect(document.paths['/discount/rules']).toMatchObject({
    get: {
      parameters: [
        { name: 'scope', type: 'string', enum: ['tier', 'item', 'miscellaneous'] },
        { name: 'tierReference', type: 'string' },
        { name: 'isActive', type: 'string' },
        { name: 'limit', type: 'integer' },
        { name: 'offset', type: 'integer' },
      ],
    },
  });
});
