import { expect, test } from '@playwright/test';
import { redeem } from '../../../sandbox/routes/redeem/index.ts';
import { localSandbox } from '../local-sandbox.ts';
import { answeredData, type Data } from './answered-data.ts';
import { expectRefusal } from './expect-refusal.ts';
import { callAs, expectSuccess } from './expect-success.ts';
import { issued } from './issued.ts';
import { purchaseBody } from './purchase-body.ts';
import { redeemRefusals } from './redeem-refusals.ts';
import { redeemSuccesses } from './redeem-successes.ts';

for (const expected of redeemSuccesses) {
  test(`${expected.name}: ${expected.operation} answers as documented`, () => expectSuccess('redeem', expected));
}

test('every operation of the redeem service has a success', () => {
  const known = new Set(redeemSuccesses.map(({ operation }) => operation));
  expect(redeem.map(({ operationId }) => operationId).filter((operation) => !known.has(operation))).toEqual([]);
  expect(redeem).toHaveLength(8);
});

for (const expected of redeemRefusals) {
  test(`refused: ${expected.name}`, () => expectRefusal('redeem', expected));
}

test('a reward goes through its states, and reads show who did what where', () => {
  const sandbox = localSandbox();
  const { profileId, redemptionCode } = issued(sandbox);
  const read = (): Data => answeredData(callAs(sandbox, { path: `redeem/reward/${redemptionCode}` }));
  const points = (): unknown =>
    answeredData<Data[]>(callAs(sandbox, { path: `earn/get-transaction?profileId=${profileId}&limit=1` }))[0];
  const use = { redemptionCode, locationExternalReference: 'ONLINE_SHOP' };
  expect(points()).toMatchObject({ transactionType: 'BURN', points: -10, currentPointsBalance: 6 });
  callAs(sandbox, { path: 'redeem/member-reward', body: use }, 'apiUser');
  expect(read()).toMatchObject({
    status: 'Redeemed',
    redeemLocationExternalReference: 'ONLINE_SHOP',
    redeemAuditUser: 'middleware@organizationretain.co',
  });
  const order = purchaseBody(profileId, 'A-2', { redemptionCode: [redemptionCode] });
  expect(callAs(sandbox, { path: 'earn/', body: order })).toMatchObject({ status: 201 });
  expect(read()).toMatchObject({ eligibleRevenue: 160 });
  callAs(sandbox, { path: 'redeem/reverse', body: { redemptionCode } });
  expect(read()).toMatchObject({ status: 'Reversed' });
  expect(points()).toMatchObject({ transactionType: 'BURN_REVERSE', points: 10, currentPointsBalance: 32 });
});

test('D5: newest first, paged as a bare list, bad paging ignored, O4: a member is optional', () => {
  const sandbox = localSandbox();
  const { profileId, redemptionCode } = issued(sandbox);
  const listed = (query: string): readonly unknown[] =>
    answeredData<Data[]>(callAs(sandbox, { path: `redeem?${query}` })).map((row) => row['redemptionCode']);
  const all = listed('');
  expect(all).toHaveLength(4);
  expect(all[0]).toBe(redemptionCode);
  expect(listed('limit=2&offset=1')).toEqual(all.slice(1, 3));
  expect(listed('limit=0&offset=x&profileId=')).toEqual(all);
  expect(listed(`profileId=${profileId.replaceAll('-', '')}`)).toEqual([redemptionCode]);
});

test('a reward of another company does not exist; a code that is no UUID has no route', () => {
  const sandbox = localSandbox();
  const { redemptionCode } = issued(sandbox);
  expect(callAs(sandbox, { path: `redeem/reward/${redemptionCode}` }, 'otherCompany')).toMatchObject({
    status: 404,
    json: { status: 404, errors: { ExceptionString: ['Reward does not exist.'] }, data: null },
  });
  expect(callAs(sandbox, { path: 'redeem/cancel', body: { redemptionCode } }, 'otherCompany')).toMatchObject({
    status: 400,
    json: { errors: { redemptionCode: ['Reward does not exist.'] } },
  });
  for (const path of [`reward/${redemptionCode.replaceAll('-', '')}`, 'reward/x', 'reward', 'reward/issue/x']) {
    const lost = sandbox.ask(`/api/v1/redeem/${path}`);
    expect([path, lost.status, lost.headers['Content-Type']]).toEqual([path, 404, 'text/html']);
  }
});

test('literal segments win over codes, and paths may end in a slash', () => {
  const sandbox = localSandbox();
  expect(callAs(sandbox, { path: 'redeem/reward/issue/', body: {} })).toMatchObject({ status: 400 });
  expect(callAs(sandbox, { path: 'redeem/reward/validate' })).toMatchObject({ status: 405 });
  expect(callAs(sandbox, { path: 'redeem' })).toMatchObject({ status: 200 });
});

test('the document types the query of D5 and the amount of D1 as published', () => {
  const document = localSandbox().ask('/api/v1/redeem/swagger.json').json;
  expect(document).toMatchObject({
    basePath: '/api/v1',
    paths: {
      '/redeem/': {
        get: {
          parameters: [
            { name: 'profileId', in: 'query', required: false, type: 'string', format: 'uuid' },
            { name: 'limit', in: 'query', required: false, type: 'integer', default: 20 },
            { name: 'offset', in: 'query', required: false, type: 'integer', default: 0 },
          ],
        },
      },
    },
    definitions: {
      RewardIssue: { properties: { amountToRedeem: { type: 'number', format: 'float' } } },
      Reward: { properties: { redeemedTimestamp: { format: 'date-time', 'x-nullable': true } } },
    },
  });
});
