import { expect, test } from '@playwright/test';
import { earn } from '../../../sandbox/routes/earn/index.ts';
import { localSandbox } from '../local-sandbox.ts';
import { activityBody } from './activity-body.ts';
import { answeredData, type Data } from './answered-data.ts';
import { earnRefusals } from './earn-refusals.ts';
import { earnSuccesses } from './earn-successes.ts';
import { expectRefusal } from './expect-refusal.ts';
import { callAs, expectSuccess } from './expect-success.ts';
import { lamp, purchaseBody } from './purchase-body.ts';
import { purchased } from './purchased.ts';
import { returnBody } from './return-body.ts';

for (const expected of earnSuccesses) {
  test(`${expected.name}: ${expected.operation} answers as documented`, () => expectSuccess('earn', expected));
}

test('every operation of the earn service has a success', () => {
  const known = new Set(earnSuccesses.map(({ operation }) => operation));
  expect(earn.map(({ operationId }) => operationId).filter((operation) => !known.has(operation))).toEqual([]);
  expect(earn).toHaveLength(8);
});

for (const expected of earnRefusals) {
  test(`refused: ${expected.name}`, () => expectRefusal('earn', expected));
}

test('E3: filters narrow, paging counts from the newest, bad paging is ignored', () => {
  const sandbox = localSandbox();
  const { profileId, code } = purchased(sandbox);
  callAs(sandbox, { path: 'earn/reverse', body: returnBody(profileId, 'A-1') });
  callAs(sandbox, {
    path: 'earn/',
    body: purchaseBody(profileId, 'A-2', { activityTimestamp: '2024-06-01 00:00:00' }),
  });
  const mine = `profileId=${profileId}`;
  const table: readonly (readonly [string, readonly string[]])[] = [
    [mine, ['A-2', 'A-1-R', 'A-1']],
    [`${mine}&limit=1&offset=1`, ['A-1-R']],
    [`${mine}&limit=no&offset=-1`, ['A-2', 'A-1-R', 'A-1']],
    [`${mine}&transactionType=EARN_REVERSE`, ['A-1-R']],
    [`${mine}&transactionType=&startTimestampUTC=`, ['A-2', 'A-1-R', 'A-1']],
    [`${mine}&startTimestampUTC=2024-05-04+10:30:00&endTimestampUTC=2024-05-31T00:00:00Z`, ['A-1-R', 'A-1']],
    ['transactionExternalReference=A-2', ['A-2']],
    [`transactionCode=${code}`, ['A-1']],
    ['limit=1', ['A-2']],
  ];
  const got = table.map(([query]) => [
    query,
    answeredData<Data[]>(callAs(sandbox, { path: `earn/get-transaction?${query}` })).map(
      (row) => row['transactionExternalReference'],
    ),
  ]);
  expect(got).toEqual(table);
  expect(answeredData(callAs(sandbox, { path: `earn/transactions/${code}` }))).toMatchObject({ status: 'REVERSED' });
});

test('E1 takes what Django REST framework takes, and answers what it was sent', () => {
  const sandbox = localSandbox();
  const { profileId } = purchased(sandbox);
  const bare = { value: '20.5', id: '7', type: '', description: '' };
  const { itemName: _, UOM: __, categories: ___, couponCodes: ____, ...line } = lamp;
  const body = purchaseBody(profileId.toUpperCase().replaceAll('-', ''), '  A-2 ', {
    activityTimestamp: '2024-05-04T12:30:00.123456+02:00',
    transactionGrossAmount: '200.0',
    checkForDuplicateTransaction: '1',
    fetchUpdatedMemberPointTotals: '0',
    discounts: [bare],
    transactionItems: [{ ...line, lineNumber: '3', discounts: [bare] }],
    redemptionCode: [],
    issueAuditUser: '',
    unknown: 1,
  });
  const read = { value: 20.5, type: '', description: '', id: 7 };
  expect(answeredData(callAs(sandbox, { path: 'earn/', body }))).toMatchObject({
    profileId,
    transactionNumber: 'A-2',
    activityTimestamp: '2024-05-04T10:30:00.123000',
    currentPointsBalance: null,
    discounts: [read],
    transactionItems: [{ ...line, lineNumber: 3, discounts: [read] }],
  });
});

test('longest and shortest references: 100 for a purchase, 3 to 15 for a return (O7)', () => {
  const sandbox = localSandbox();
  const { profileId } = purchased(sandbox);
  const reference = 'x'.repeat(100);
  const far = { entityReference: 'y'.repeat(100), transactionTypeExternalReference: 'z'.repeat(100) };
  expect(callAs(sandbox, { path: 'earn/', body: purchaseBody(profileId, reference) })).toMatchObject({ status: 201 });
  expect(callAs(sandbox, { path: 'earn/', body: purchaseBody(profileId, 'A-2', far) })).toMatchObject({
    json: { errors: { entityReference: ['Entity does not exist.'] } },
  });
  for (const length of [3, 15]) {
    const body = returnBody(profileId, reference, {
      transactionExternalReference: 'R',
      entityReference: 'y'.repeat(length),
    });
    expect(callAs(sandbox, { path: 'earn/reverse', body })).toMatchObject({
      json: { errors: { entityReference: ['Entity does not exist.'] } },
    });
  }
  const body = returnBody(profileId, reference, { transactionExternalReference: 'r'.repeat(100) });
  expect(callAs(sandbox, { path: 'earn/reverse', body })).toMatchObject({ status: 201 });
});

test('an activity counts once, and its points belong to the store of the member unless told otherwise', () => {
  const sandbox = localSandbox();
  const { profileId } = purchased(sandbox);
  const { entityReference: _, ...body } = activityBody(profileId);
  expect(callAs(sandbox, { path: 'earn/activity', body })).toMatchObject({ status: 201 });
  expect(callAs(sandbox, { path: 'earn/activity', body })).toMatchObject({
    status: 400,
    json: { errors: { ExceptionString: ['Activity with this activityExternalReference already exists.'] } },
  });
  const [row] = answeredData<Data[]>(callAs(sandbox, { path: 'earn/get-transaction?limit=1' }));
  expect(row).toMatchObject({ transactionExternalReference: 'SURVEY-9', entityReference: 'STORE_AUSTIN' });
});

test('the document tells the limits of a purchase and of a return apart (O7, O8)', () => {
  const { definitions } = localSandbox().ask('/api/v1/earn/swagger.json').json as {
    readonly definitions: Readonly<Record<string, unknown>>;
  };
  expect(definitions['EarnRequest']).toMatchObject({
    properties: {
      entityReference: { title: 'Entityreference', type: 'string', maxLength: 100, minLength: 1 },
      transactionGrossAmount: { type: 'number', minimum: 0.01 },
      checkForDuplicateTransaction: { type: 'integer', enum: [0, 1] },
      discountValue: { type: 'integer' },
      redemptionCode: { type: 'array', items: { type: 'string', format: 'uuid' } },
      setToPending: { type: 'boolean', default: false },
    },
  });
  expect(definitions['EarnReverseRequest']).toMatchObject({
    required: expect.arrayContaining(['discountValue']),
    properties: {
      entityReference: { maxLength: 15, minLength: 3 },
      discountValue: { type: 'number', 'x-nullable': true },
    },
  });
});

test('a transaction of another company does not exist; a code that is no UUID has no route', () => {
  const sandbox = localSandbox();
  const { code } = purchased(sandbox);
  expect(callAs(sandbox, { path: `earn/transactions/${code}` }, 'otherCompany')).toMatchObject({
    status: 404,
    json: { status: 404, errors: { ExceptionString: ['Transaction does not exist.'] }, data: null },
  });
  const lost = sandbox.ask('/api/v1/earn/transactions/A-1');
  expect([lost.status, lost.headers['Content-Type']]).toEqual([404, 'text/html']);
});

test('a calculation and a refused purchase leave no trace', () => {
  const sandbox = localSandbox();
  const { profileId } = purchased(sandbox);
  callAs(sandbox, { path: 'earn/calculate', body: purchaseBody(profileId, 'A-2') });
  callAs(sandbox, { path: 'earn/', body: purchaseBody(profileId, 'A-3', { netAmount: 1 }) });
  const rows = answeredData<Data[]>(callAs(sandbox, { path: `earn/get-transaction?profileId=${profileId}` }));
  expect(rows.map((row) => row['transactionExternalReference'])).toEqual(['A-1']);
});

test("another company's members and references are unknown", () => {
  const sandbox = localSandbox();
  const { profileId } = purchased(sandbox);
  const sale = purchaseBody(profileId, 'A-1', {
    entityReference: 'BASE_CAMP',
    transactionTypeExternalReference: 'SALE',
  });
  expect(callAs(sandbox, { path: 'earn/', body: sale }, 'otherCompany')).toMatchObject({
    status: 400,
    json: { errors: { profileId: ['Member does not exist.'] } },
  });
});
