import { expect, test } from '@playwright/test';
import { createDiscountRule } from '../../../sandbox/loyalty/discount/create-discount-rule.ts';
import { discountsOfBasket } from '../../../sandbox/loyalty/discount/discounts-of-basket.ts';
import { eligibleDiscountRules } from '../../../sandbox/loyalty/discount/eligible-discount-rules.ts';
import { earnPoints } from '../../../sandbox/loyalty/earn/earn-points.ts';
import { listTransactions } from '../../../sandbox/loyalty/earn/list-transactions.ts';
import { memberPoints } from '../../../sandbox/loyalty/inquire/member-points.ts';
import { activatePoints } from '../../../sandbox/loyalty/member/activate-points.ts';
import { changeTier } from '../../../sandbox/loyalty/member/change-tier.ts';
import { listMembers } from '../../../sandbox/loyalty/member/list-members.ts';
import { listTiers } from '../../../sandbox/loyalty/member/list-tiers.ts';
import { mergeMembers } from '../../../sandbox/loyalty/member/merge-members.ts';
import { readMember } from '../../../sandbox/loyalty/member/read-member.ts';
import { cancelReward } from '../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { issueReward } from '../../../sandbox/loyalty/redeem/issue-reward.ts';
import { listRewards } from '../../../sandbox/loyalty/redeem/list-rewards.ts';
import { redeemReward } from '../../../sandbox/loyalty/redeem/redeem-reward.ts';
import { reverseReward } from '../../../sandbox/loyalty/redeem/reverse-reward.ts';
import { all, first, loyaltyWorld } from './loyalty-world.ts';
import { refusalOf } from './refusal-of.ts';

const here = { locationExternalReference: 'STORE_AUSTIN' };

test('purchase to reward', () => {
  const world = loyaltyWorld();
  const silver = listTiers(world.context, { clubReference: 'BLOCK_A' }, all).results[1];
  expect(silver?.tierTitle).toBe('Silver');
  const member = world.enrol({ tierReference: silver?.tierTitle });
  const discount = { ruleName: 'New product', scope: 'item', SKU: 'SKU-NEW', discountPercentage: 20 } as const;
  createDiscountRule(world.context, discount);
  const line = { grossAmount: 200, netAmount: 200, categories: [], itemPrice: 100, itemQuantity: 2, SKU: 'SKU-NEW' };
  const basket = { taxAmount: 0, grossAmount: 200, netAmount: 200, transactionItems: [line] };
  const [result] = discountsOfBasket(world.context, world.basket(member, basket));
  expect(result?.netAmount).toBe(160);
  const earned = world.earn(member, {
    transactionGrossAmount: 200,
    discountValue: 40,
    totalAmountPaid: 160,
    netAmount: 160,
    transactionItems: [
      {
        ...line,
        netAmount: result?.netAmount ?? 0,
        totalAmountPaid: 160,
        taxAmount: 0,
        lineNumber: 0,
        discounts: result?.transactionItems[0]?.discounts ?? [],
      },
    ],
  });
  expect(earned).toMatchObject({ points: 16, currentPointsBalance: 16 });
  expect(world.balance(member)).toBe(16);
  const redemptionCode = world.issue(member, 8);
  redeemReward(world.context, { redemptionCode, ...here });
  expect(listRewards(world.context, { profileId: member }, all)).toMatchObject([
    { redemptionCode, status: 'Redeemed', amountToRedeem: 8, pointsToRedeem: 16, pointCost: 0.5 },
  ]);
});

test('return', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.earn(member, { net: 33.33 });
  const before = world.points(member);
  const bought = world.purchase(member, { net: 77.77 });
  earnPoints(world.context, bought);
  expect(world.balance(member)).toBe(11.11);
  world.takeBack(bought);
  expect(world.points(member).breakdown).toEqual(before.breakdown);
  const rows = listTransactions(world.context, { profileId: member }, all);
  expect(rows.map((row) => [row.transactionType, row.status, row.points])).toEqual([
    ['EARN_REVERSE', 'ACTIVE', -7.78],
    ['EARN', 'REVERSED', 7.78],
    ['EARN', 'ACTIVE', 3.33],
  ]);
});

test('cancel', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.earn(member);
  const redemptionCode = world.issue(member, 5);
  cancelReward(world.context, { redemptionCode });
  expect(world.balance(member)).toBe(16);
  expect(refusalOf(() => redeemReward(world.context, { redemptionCode, ...here }))).toBe('rule');
});

test('reverse redemption', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.earn(member);
  const redemptionCode = world.issue(member, 5);
  redeemReward(world.context, { redemptionCode, ...here });
  expect(refusalOf(() => cancelReward(world.context, { redemptionCode }))).toBe('rule');
  expect(world.balance(member)).toBe(6);
  reverseReward(world.context, { redemptionCode });
  expect(world.balance(member)).toBe(16);
});

test('pending', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.earn(member, { setToPending: true });
  expect([world.balance(member), world.redeemable(member)]).toEqual([16, 0]);
  expect(first(listTransactions(world.context, { profileId: member }, all)).status).toBe('PENDING');
  expect(refusalOf(() => world.issue(member, 5))).toBe('rule');
  activatePoints(world.context, { profileId: member });
  expect(world.redeemable(member)).toBe(16);
  expect(first(listTransactions(world.context, { profileId: member }, all)).status).toBe('ACTIVE');
  world.issue(member, 5);
});

test('tier discount', () => {
  const world = loyaltyWorld();
  const silver = listTiers(world.context, { clubReference: 'BLOCK_A', tierType: 'FREE' }, all).results[1];
  const tierReference = silver?.tierExternalReference ?? '';
  const rule = createDiscountRule(world.context, {
    ruleName: 'Silver days',
    scope: 'tier',
    tierReference,
    discountPercentage: 20,
  });
  const member = world.enrol();
  expect(first(discountsOfBasket(world.context, world.basket(member)))).toMatchObject({ netAmount: 5, discounts: [] });
  changeTier(world.context, member, { tierReference });
  expect(first(discountsOfBasket(world.context, world.basket(member)))).toMatchObject({
    netAmount: 4,
    discounts: [{ value: 1, id: rule.id }],
  });
  expect(eligibleDiscountRules(world.context, { profileId: member })).toEqual([rule]);
});

test('exclusion', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  const excluded = [{ type: 'SKU', reference: 'SKU-1', startDate: null, endDate: null }] as const;
  const { store } = world.context;
  store.catalogue = { exclusions: () => excluded, categoriesOf: () => [] };
  expect(world.earn(member).points).toBe(0);
  store.catalogue = { exclusions: () => [], categoriesOf: () => [] };
  expect(world.earn(member).points).toBe(16);
});

test('merge', () => {
  const world = loyaltyWorld();
  const [survivor, victim] = [world.enrol(), world.enrol()];
  world.earn(survivor);
  world.earn(victim, { net: 100 });
  const merge = mergeMembers(world.context, { survivorProfileId: survivor, victimProfileId: victim });
  expect([merge.pointsMoved, world.balance(survivor)]).toEqual([10, 26]);
  expect(readMember(world.context, victim).status).toBe('Merged');
});

test('tenancy', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  expect(refusalOf(() => readMember(world.other, member))).toBe('not-found');
  const list = listMembers(world.other, { email: 'user1@abc.com' }, all);
  expect('page' in list && list.page).toEqual({ count: 0, results: [] });
  expect(refusalOf(() => memberPoints(world.other, member))).toBe('not-found');
  const draft = { profileId: member, locationExternalReference: 'BASE_CAMP', amountToRedeem: 5, tierDiscountValue: 0 };
  expect(refusalOf(() => issueReward(world.other, draft))).toBe('profileId');
});
