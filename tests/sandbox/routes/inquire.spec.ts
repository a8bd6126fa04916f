import { expect, test } from '@playwright/test';
import { inquire } from '../../../sandbox/routes/inquire/index.ts';
import { localSandbox } from '../local-sandbox.ts';
import { answeredData } from './answered-data.ts';
import { expectRefusal, type RefusalCase } from './expect-refusal.ts';
import { callAs, expectSuccess } from './expect-success.ts';
import { inquireSuccesses } from './inquire-successes.ts';
import { seededMemberId as id } from './seeded-member-id.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const MOMENT =
  'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].';
const OF_ONE_MEMBER = {
  'inquire_member-points_list': '{id}/member-points',
  'inquire_all-points-expiry_read': 'all-points-expiry/{id}',
  inquire_rewards_list: '{id}/rewards',
  inquire_tier_list: '{id}/tier',
  'inquire_points-history_list': '{id}/points-history',
  inquire_summary_list: '{id}/summary',
};

/** Operation, query (`{id}` is a member), and what is wrong with it. */
const badQueries: readonly (readonly [operation: string, path: string, errors: unknown])[] = [
  ['inquire_redeemable-points_list', 'redeemable-points', { profileId: ['This field is required.'] }],
  ['inquire_redeemable-points_list', 'redeemable-points?profileId=1', { profileId: ['Must be a valid UUID.'] }],
  [
    'inquire_redeemable-points_list',
    `redeemable-points?profileId=${NOBODY}&ehtId=1`,
    { profileId: ['Member does not exist.'] },
  ],
  [
    'inquire_redeemable-points_list',
    'redeemable-points?profileId={id}&clubExternalReference=&ehtId=',
    { non_field_errors: ['ehtId or clubExternalReference is required.'] },
  ],
  [
    'inquire_redeemable-points_list',
    'redeemable-points?profileId={id}&ehtId=x',
    { ehtId: ['A valid integer is required.'] },
  ],
  [
    'inquire_redeemable-points_list',
    'redeemable-points?profileId={id}&ehtId=99',
    { ehtId: ['Entity does not exist.'] },
  ],
  [
    'inquire_redeemable-points_list',
    'redeemable-points?profileId={id}&clubExternalReference=x',
    { clubExternalReference: ['Club does not exist.'] },
  ],
  [
    'inquire_redeemable-points_list',
    'redeemable-points?profileId={id}&ehtId=1&externalReference=x',
    { externalReference: ['Entity does not exist.'] },
  ],
  ['inquire_points-expiry_list', 'points-expiry', { profileId: ['This field is required.'] }],
  ['inquire_points-expiry_list', 'points-expiry?profileId=x', { profileId: ['Must be a valid UUID.'] }],
  ['inquire_points-expiry_list', `points-expiry?profileId=${NOBODY}`, { profileId: ['Member does not exist.'] }],
  [
    'inquire_all-points-expiry_read',
    'all-points-expiry/{id}?startTimestampUTC=2021-01-01&endTimestampUTC=x',
    { startTimestampUTC: [MOMENT], endTimestampUTC: [MOMENT] },
  ],
  ['inquire_rewards_list', '{id}/rewards?status=Used', { status: ['"Used" is not a valid choice.'] }],
  [
    'inquire_points-history_list',
    '{id}/points-history?transactionType=SALE&startTimestampUTC=x',
    { transactionType: ['"SALE" is not a valid choice.'], startTimestampUTC: [MOMENT] },
  ],
];

const refusals: readonly RefusalCase[] = [
  ...badQueries.map(([operation, path, errors]) => ({
    name: path,
    operation,
    call: (sandbox: Parameters<RefusalCase['call']>[0]) => ({
      path: `inquire/${path.replace('{id}', id(sandbox, 'Amelia'))}`,
    }),
    errors,
  })),
  ...Object.entries(OF_ONE_MEMBER).map(([operation, path]) => ({
    name: 'an unknown member',
    operation,
    call: () => ({ path: `inquire/${path.replace('{id}', NOBODY)}` }),
    status: 404 as const,
    errors: { ExceptionString: ['Member does not exist.'] },
  })),
];

for (const expected of inquireSuccesses) {
  test(`${expected.operation} answers as documented: ${expected.name}`, () => expectSuccess('inquire', expected));
}

for (const expected of refusals) {
  test(`${expected.operation} refuses ${expected.name}`, () => expectRefusal('inquire', expected));
}

test('every operation of the inquire service has a success', () => {
  const known = new Set(inquireSuccesses.map(({ operation }) => operation));
  expect(inquire.map(({ operationId }) => operationId).filter((operation) => !known.has(operation))).toEqual([]);
  expect(inquire).toHaveLength(8);
});

test('an id that is no UUID has no route: HTML, before authentication', () => {
  const sandbox = localSandbox();
  for (const path of Object.values(OF_ONE_MEMBER)) {
    const answer = sandbox.ask(`/api/v1/inquire/${path.replace('{id}', '1')}`);
    expect([answer.status, answer.headers['Content-Type']], path).toEqual([404, 'text/html']);
  }
});

test('another company finds nobody', () => {
  const sandbox = localSandbox();
  const amelia = id(sandbox, 'Amelia');
  for (const path of Object.values(OF_ONE_MEMBER)) {
    const answer = callAs(sandbox, { path: `inquire/${path.replace('{id}', amelia)}` }, 'otherCompany');
    expect(answer, path).toMatchObject({ status: 404, json: { data: null } });
  }
  const path = `inquire/points-expiry?profileId=${amelia}`;
  expect(callAs(sandbox, { path }, 'otherCompany')).toMatchObject({ status: 400 });
});

test('balances agree with the ledger, with each other and with the member', () => {
  const sandbox = localSandbox();
  for (const name of ['Amelia', 'Bruno', 'Chidi', 'Dana', 'Elif', 'Farid', 'Fred', 'Goran', 'Hana']) {
    const profileId = id(sandbox, name);
    const read = <T>(path: string): T => answeredData<T>(callAs(sandbox, { path }));
    const [points] = read<{ totalPoints: number }[]>(`inquire/${profileId}/member-points`);
    const history = read<{ results: { points: number; balanceAfter: number }[] }>(
      `inquire/${profileId}/points-history?limit=100`,
    );
    const sum = history.results.reduce((total, line) => total + line.points, 0);
    expect(points?.totalPoints, name).toBeCloseTo(sum, 2);
    expect(history.results[0]?.balanceAfter ?? 0, name).toBe(points?.totalPoints);
    expect(read(`inquire/${profileId}/summary`), name).toMatchObject({ member: read(`member/${profileId}`), points });
  }
});

test('pending points count in the balance, cannot be spent, and can after M5', () => {
  const sandbox = localSandbox();
  const profileId = id(sandbox, 'Dana');
  const spendable = (): unknown =>
    answeredData(callAs(sandbox, { path: `inquire/redeemable-points?profileId=${profileId}&ehtId=3` }));
  const [balance] = answeredData<{ totalPoints: number }[]>(
    callAs(sandbox, { path: `inquire/${profileId}/member-points` }),
  );
  expect(balance?.totalPoints).toBeGreaterThan(0);
  expect(spendable()).toEqual([{ totalPoints: 0 }]);
  callAs(sandbox, { path: 'member/points-activate', body: { profileId } });
  expect(spendable()).toEqual([{ totalPoints: balance?.totalPoints }]);
});
