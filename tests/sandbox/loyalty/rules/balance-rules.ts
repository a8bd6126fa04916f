import { expect } from '@playwright/test';
import { transferPoints } from '../../../../sandbox/loyalty/member/transfer-points.ts';
import { cancelReward } from '../../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { issueReward } from '../../../../sandbox/loyalty/redeem/issue-reward.ts';
import { refusalOf } from '../refusal-of.ts';
import type { RuleCase } from '../rule-case.ts';

/** R1 to R4: what a balance is made of. */
export const balanceRules: readonly RuleCase[] = [
  {
    rule: 1,
    name: 'available is earned less deducted, used and expired (600 − 100 − 100 − 100 = 300)',
    check: (world) => {
      const member = world.enrol();
      world.adjust(member, 100);
      world.wait(200);
      world.adjust(member, 500);
      world.wait(165);
      world.adjust(member, -100);
      world.issue(member, 50);
      expect(world.points(member).pointsBalance).toEqual({
        memberPointsEarned: 600,
        memberPointsDeducted: 100,
        memberPointsUsed: 100,
        memberPointsExpired: 100,
        memberPointsAvailable: 300,
        memberPointsLocked: 0,
      });
    },
  },
  {
    rule: 1,
    name: 'a returned purchase is deducted, a cancelled reward is no longer used, a transfer counts on both sides',
    check: (world) => {
      const [one, two] = [world.enrol(), world.enrol()];
      const bought = world.purchase(one);
      world.earn(one, bought);
      world.takeBack(bought);
      world.adjust(one, 100);
      cancelReward(world.context, { redemptionCode: world.issue(one, 10) });
      transferPoints(world.context, { fromProfileId: one, toProfileId: two, points: 30 });
      expect(world.points(one).pointsBalance).toMatchObject({
        memberPointsEarned: 116,
        memberPointsDeducted: 46,
        memberPointsUsed: 0,
        memberPointsAvailable: 70,
      });
      expect(world.points(two).pointsBalance).toMatchObject({ memberPointsEarned: 30, memberPointsAvailable: 30 });
    },
  },
  {
    rule: 2,
    name: 'types, restricted and unrestricted points and their currency values add up',
    check: (world) => {
      const member = world.enrol({ tierReference: 'Pro' });
      world.earn(member, { net: 33.33 });
      world.adjust(member, 12.35, { pointType: 'Restricted', billingEntity: 'STORE_DALLAS' });
      world.adjust(member, 7.77, { pointType: 'Promotional', setToPending: true });
      const points = world.points(member);
      const { unrestrictedPoints: free, restrictedPoints: bound } = points.breakdown;
      expect(points.pointsByType).toEqual([
        { pointType: 'Base', points: 5, subType: null },
        { pointType: 'Bonus', points: 1.67, subType: null },
        { pointType: 'Promotional', points: 7.77, subType: null },
        { pointType: 'Restricted', points: 12.35, subType: null },
      ]);
      expect([free.totalPoints, bound.totalPoints, points.totalPoints]).toEqual([14.44, 12.35, 26.79]);
      expect([free.totalCurrencyValue, bound.totalCurrencyValue, points.breakdown.totalCurrencyValue]).toEqual([
        7.22, 6.175, 13.395,
      ]);
      expect(free.unrestrictedPointsItems).toHaveLength(3);
      expect(bound.restrictedPointsItems).toEqual([
        { points: 12.35, pointType: 'Restricted', restrictedLocation: 'STORE_DALLAS' },
      ]);
    },
  },
  {
    rule: 3,
    name: 'redeemable is available less locked, restricted points only at their own location',
    check: (world) => {
      const member = world.enrol();
      world.adjust(member, 50);
      world.adjust(member, 20, { setToPending: true });
      world.adjust(member, 10, { pointType: 'Restricted', billingEntity: 'STORE_DALLAS' });
      const { memberPointsAvailable, memberPointsLocked } = world.points(member).pointsBalance;
      expect([memberPointsAvailable, memberPointsLocked]).toEqual([80, 20]);
      expect(world.redeemable(member, 'STORE_DALLAS')).toBe(60);
      expect(world.redeemable(member, 'STORE_AUSTIN')).toBe(50);
      expect(refusalOf(() => world.issue(member, 30, 'STORE_AUSTIN'))).toBe('rule');
      world.issue(member, 30, 'STORE_DALLAS');
      expect(world.redeemable(member, 'STORE_DALLAS')).toBe(0);
    },
  },
  {
    rule: 4,
    name: 'the balance is the sum of the ledger lines, one line for each change',
    check: (world) => {
      const member = world.enrol();
      world.earn(member);
      const code = world.issue(member, 6);
      cancelReward(world.context, { redemptionCode: code });
      issueReward(world.context, {
        profileId: member,
        locationExternalReference: 'STORE_AUSTIN',
        amountToRedeem: 5.5,
        tierDiscountValue: 0,
      });
      world.adjust(member, -1.25);
      const lines = world.ledger(member);
      expect(lines.map((line) => [line.transactionType, line.points, line.balanceAfter])).toEqual([
        ['ADJUSTMENT', -1.25, 3.75],
        ['BURN', -11, 5],
        ['BURN_REVERSE', 12, 16],
        ['BURN', -12, 4],
        ['EARN', 16, 16],
      ]);
      expect(world.balance(member)).toBe(3.75);
    },
  },
];
