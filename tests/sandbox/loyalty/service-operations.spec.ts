import { expect, test } from '@playwright/test';
import { calculateEarning } from '../../../sandbox/loyalty/earn/calculate-earning.ts';
import { earnForActivity } from '../../../sandbox/loyalty/earn/earn-for-activity.ts';
import { earnPoints } from '../../../sandbox/loyalty/earn/earn-points.ts';
import { listEarnRules } from '../../../sandbox/loyalty/earn/list-earn-rules.ts';
import { listTransactionTypes } from '../../../sandbox/loyalty/earn/list-transaction-types.ts';
import { listTransactions, type TransactionQuery } from '../../../sandbox/loyalty/earn/list-transactions.ts';
import { readTransaction } from '../../../sandbox/loyalty/earn/read-transaction.ts';
import { memberRewards } from '../../../sandbox/loyalty/inquire/member-rewards.ts';
import { memberSummary } from '../../../sandbox/loyalty/inquire/member-summary.ts';
import { pointsHistory } from '../../../sandbox/loyalty/inquire/points-history.ts';
import { redeemablePoints } from '../../../sandbox/loyalty/inquire/redeemable-points.ts';
import { tierStanding } from '../../../sandbox/loyalty/inquire/tier-standing.ts';
import { readMember } from '../../../sandbox/loyalty/member/read-member.ts';
import { cancelReward } from '../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { listRewardTypes } from '../../../sandbox/loyalty/redeem/list-reward-types.ts';
import { listRewards } from '../../../sandbox/loyalty/redeem/list-rewards.ts';
import { all, first, loyaltyWorld } from './loyalty-world.ts';
import { refusalOf } from './refusal-of.ts';
import { stateOf } from './state-of.ts';

const page = { limit: 2, offset: 0 };

test('E1: a purchase without member earns nothing, and is found', () => {
  const world = loyaltyWorld();
  const bought = world.purchase('', { profileId: null });
  expect(earnPoints(world.context, bought)).toMatchObject({ profileId: null, points: 0, currentPointsBalance: null });
  const [row] = listTransactions(world.context, {}, page);
  expect(row?.transactionExternalReference).toBe(bought.transactionExternalReference);
});

test('E1: unknown references are refused by their field', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  const earn = (change: object): string => refusalOf(() => world.earn(member, change));
  expect(earn({ entityReference: 'NOWHERE' })).toBe('entityReference');
  expect(earn({ transactionTypeExternalReference: 'SALE' })).toBe('transactionTypeExternalReference');
  expect(earn({ transactionTypeExternalReference: 'RETURN' })).toBe('transactionTypeExternalReference');
  expect(earn({ profileId: 'b7f6a3a4-0000-4000-8000-000000000000' })).toBe('profileId');
  expect(earn({ totalTax: 1e300 })).toBe('totalTax');
});

test('E3: transactions are found by each filter, newest first', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  const bought = world.purchase(member);
  const { transactionCode } = earnPoints(world.context, bought);
  world.wait(1);
  world.adjust(member, 5);
  const types = (query: TransactionQuery): string[] =>
    listTransactions(world.context, query, all).map((row) => row.transactionType);
  const profileId = member;
  expect(types({ profileId })).toEqual(['ADJUSTMENT', 'EARN']);
  expect(types({ profileId, transactionType: 'EARN' })).toEqual(['EARN']);
  expect(types({ profileId, startTimestampUTC: Date.UTC(2030, 0, 16) })).toEqual(['ADJUSTMENT']);
  expect(types({ profileId, endTimestampUTC: Date.UTC(2030, 0, 16) })).toEqual(['EARN']);
  expect(types({ transactionExternalReference: bought.transactionExternalReference })).toEqual(['EARN']);
  expect(types({ transactionExternalReference: 'NONE' })).toEqual([]);
  expect(types({ transactionExternalReference: 'SURVEY-1' })).toEqual(['EARN']);
  expect(types({ transactionCode: transactionCode ?? '' })).toEqual(['EARN']);
  expect(types({ transactionCode: transactionCode ?? '', transactionType: 'BURN' })).toEqual([]);
  expect(refusalOf(() => types({ transactionCode: 'x' }))).toBe('transactionCode');
  expect(listTransactions(world.context, {}, page).map((row) => row.transactionType)).toEqual(['ADJUSTMENT', 'EARN']);
});

test('E4: a transaction is read with its lines; an unknown one is not found', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  const result = world.earn(member, { issueAuditUser: 'till-1', reasonCode: 'R', reasonDescription: 'why' });
  const read = readTransaction(world.context, result.transactionCode ?? '');
  expect(read).toEqual({
    ...result,
    transactionType: 'EARN',
    transactionExternalReference: result.transactionNumber,
    entityReference: 'STORE_AUSTIN',
    status: 'ACTIVE',
    auditUser: 'till-1',
  });
  expect(read.transactionItems).toHaveLength(1);
  expect(refusalOf(() => readTransaction(world.context, 'x'))).toBe('not-found');
});

test('E5: a dry run answers what E1 would, and stores nothing', () => {
  const world = loyaltyWorld();
  const bought = world.purchase(world.enrol());
  const before = stateOf(world);
  const dry = calculateEarning(world.context, bought);
  expect(stateOf(world)).toBe(before);
  expect(dry).toEqual({ ...earnPoints(world.context, bought), transactionCode: null });
  expect(refusalOf(() => calculateEarning(world.context, bought))).toBe('rule');
});

test('E6: a running promotion counts once per reference', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  const activity = (promotionReference: string, activityExternalReference: string): unknown =>
    earnForActivity(world.context, {
      profileId: member,
      promotionReference,
      activityTimestamp: 0,
      activityExternalReference,
    });
  expect(activity('WELCOME_SURVEY', 'A-1')).toMatchObject({
    points: 25,
    promotionalPoints: 25,
    currentPointsBalance: 25,
  });
  expect(refusalOf(() => activity('APP_DOWNLOAD', 'A-1'))).toBe('rule');
  expect(refusalOf(() => activity('SUMMER_REVIEW', 'A-2'))).toBe('rule');
  expect(refusalOf(() => activity('TRAIL_REPORT', 'A-3'))).toBe('promotionReference');
  world.adjust(member, 20);
  world.issue(member, 12.5);
  expect(world.points(member).pointsByType).toEqual([{ pointType: 'Base', points: 20, subType: null }]);
});

test('E7, E8, D8: types and rules as configured', () => {
  const { context } = loyaltyWorld();
  expect(listTransactionTypes(context, page)).toEqual({
    count: 4,
    results: [
      { externalReference: 'PURCHASE', title: 'Purchase', isReturn: false },
      { externalReference: 'EXCHANGE', title: 'Exchange', isReturn: false },
    ],
  });
  expect(listEarnRules(context, { clubReference: 'BLOCK_A', tierReference: 'PRO' })).toMatchObject([
    { earnPointsPer100: 15, pointValue: 0.5, pointType: 'Base' },
    { earnPointsPer100: 5, pointValue: 0.5, pointType: 'Bonus' },
  ]);
  expect(listEarnRules(context, {})).toHaveLength(7);
  expect(listRewardTypes(context, page).results[0]).toEqual({
    externalReference: 'CERTIFICATE',
    title: 'Reward certificate',
    pointCost: 0.5,
    maxAmount: 100,
    expiryDays: 30,
  });
});

test('D5: rewards of a member or of the company, newest first', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.adjust(member, 100);
  const codes = [world.issue(member, 5), world.issue(member, 6), world.issue(member, 7)];
  const listed = (query: { profileId?: string }, offset = 0): string[] =>
    listRewards(world.context, query, { limit: 2, offset }).map((reward) => reward.redemptionCode);
  expect([listed({ profileId: member }), listed({ profileId: member }, 2)]).toEqual([[codes[2], codes[1]], [codes[0]]]);
  expect(listed({})).toEqual([codes[2], codes[1]]);
  expect(listRewards(world.context, {}, all)).toHaveLength(6);
});

test('I2: an entity or club is needed, and both must exist', () => {
  const world = loyaltyWorld();
  const profileId = world.enrol();
  world.adjust(profileId, 10, { pointType: 'Restricted', billingEntity: 'STORE_DALLAS' });
  const points = (query: object): unknown => redeemablePoints(world.context, { profileId, ...query });
  expect(points({ ehtId: 4 })).toEqual([{ totalPoints: 10 }]);
  expect(points({ ehtId: 3 })).toEqual([{ totalPoints: 0 }]);
  expect(points({ clubExternalReference: 'BLOCK_A', externalReference: 'STORE_DALLAS' })).toEqual([
    { totalPoints: 10 },
  ]);
  expect(refusalOf(() => points({}))).toBe('non_field_errors');
  expect(refusalOf(() => points({ ehtId: 21 }))).toBe('ehtId');
  expect(refusalOf(() => points({ clubExternalReference: 'POLAR' }))).toBe('clubExternalReference');
  expect(refusalOf(() => points({ ehtId: 4, externalReference: 'BASE_CAMP' }))).toBe('externalReference');
  expect(refusalOf(() => redeemablePoints(world.context, { ehtId: 4 }))).toBe('profileId');
});

test('I5 to I8: usable rewards, tier standing, history and summary', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.earn(member, { net: 1000 });
  const [kept, gone] = [world.issue(member, 5), world.issue(member, 5)];
  cancelReward(world.context, { redemptionCode: gone });
  const rewards = (query: { status?: string }): string[] =>
    memberRewards(world.context, member, query, all).results.map((reward) => reward.redemptionCode);
  expect([rewards({}), rewards({ status: 'Cancelled' }), rewards({ status: 'Redeemed' })]).toEqual([
    [kept],
    [gone],
    [],
  ]);
  expect(tierStanding(world.context, member)).toEqual({
    tierReference: 'BRZ',
    tierTitle: 'Bronze',
    tierExpiryDate: '2031-01-15T10:00:00.000000',
    nextTierReference: 'SLV',
    pointsToNextTier: 400,
  });
  const gold = world.enrol({ tierReference: 'GLD' });
  expect(tierStanding(world.context, gold)).toMatchObject({ nextTierReference: null, pointsToNextTier: null });
  const burned = pointsHistory(world.context, member, { transactionType: 'BURN' }, page);
  expect([burned.count, burned.results.map((line) => line.balanceAfter)]).toEqual([2, [80, 90]]);
  const later = { startTimestampUTC: Date.UTC(2031, 0, 1) };
  expect(pointsHistory(world.context, member, later, page).count).toBe(0);
  expect(first(world.ledger(member).toReversed())).toMatchObject({ expiryDate: '2031-01-15T10:00:00.000000' });
  expect(memberSummary(world.context, member)).toEqual({
    member: readMember(world.context, member),
    points: world.points(member),
    activeRewards: 1,
  });
});
