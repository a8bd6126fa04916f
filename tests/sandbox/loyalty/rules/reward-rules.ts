import { expect } from '@playwright/test';
import { pointsExpiry } from '../../../../sandbox/loyalty/inquire/points-expiry.ts';
import { updateMember } from '../../../../sandbox/loyalty/member/update-member.ts';
import { cancelReward } from '../../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { issueReward } from '../../../../sandbox/loyalty/redeem/issue-reward.ts';
import { listRewards } from '../../../../sandbox/loyalty/redeem/list-rewards.ts';
import { redeemReward } from '../../../../sandbox/loyalty/redeem/redeem-reward.ts';
import { reverseReward } from '../../../../sandbox/loyalty/redeem/reverse-reward.ts';
import { validateReward } from '../../../../sandbox/loyalty/redeem/validate-reward.ts';
import { all, first, type LoyaltyWorld } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';
import type { RuleCase } from '../rule-case.ts';

const redeem = (world: LoyaltyWorld, redemptionCode: string, more: { profileId?: string } = {}): null =>
  redeemReward(world.context, { redemptionCode, locationExternalReference: 'STORE_DALLAS', ...more });
const cancel = (world: LoyaltyWorld, redemptionCode: string): null => cancelReward(world.context, { redemptionCode });
const reverse = (world: LoyaltyWorld, redemptionCode: string): null => reverseReward(world.context, { redemptionCode });

/** Rewards in each state, by name of the state. */
const states: Readonly<Record<string, (world: LoyaltyWorld, code: string) => void>> = {
  Active: () => {},
  Redeemed: (world, code) => {
    redeem(world, code);
  },
  Cancelled: (world, code) => {
    cancel(world, code);
  },
  Reversed: (world, code) => {
    redeem(world, code);
    reverse(world, code);
  },
  Expired: (world) => world.wait(31),
};
const moves = { redeem, cancel, reverse };
const allowed: Readonly<Record<string, string>> = {
  'Active redeem': 'Redeemed',
  'Active cancel': 'Cancelled',
  'Redeemed reverse': 'Reversed',
};

/** R12 to R17: rewards. */
export const rewardRules: readonly RuleCase[] = [
  {
    rule: 12,
    name: 'D1 costs amount / point value, and refuses what cannot be afforded without any change',
    check: (world) => {
      const member = world.enrol();
      world.adjust(member, 300);
      const draft = { profileId: member, locationExternalReference: 'STORE_AUSTIN', tierDiscountValue: 0 };
      for (const amountToRedeem of [0, -5, 0.004, 4.99, 100.01, 150.01]) {
        expect([amountToRedeem, refusalOf(() => issueReward(world.context, { ...draft, amountToRedeem }))]).toEqual([
          amountToRedeem,
          'rule',
        ]);
      }
      expect(world.balance(member)).toBe(300);
      expect(issueReward(world.context, { ...draft, amountToRedeem: 100 })).toMatchObject({
        rewardPointCost: 200,
        rewardValue: 100,
        rewardName: 'Reward certificate',
      });
      expect(refusalOf(() => world.issue(member, 50.01))).toBe('rule');
      world.issue(member, 50);
      expect(world.balance(member)).toBe(0);
      expect(refusalOf(() => world.issue(member, 5, 'NOWHERE'))).toBe('locationExternalReference');
    },
  },
  {
    rule: 13,
    name: 'one reward per call, whose points leave the balance at issue',
    check: (world) => {
      const member = world.enrol();
      world.earn(member);
      const code = world.issue(member, 8);
      expect(world.points(member).pointsBalance).toMatchObject({ memberPointsUsed: 16, memberPointsAvailable: 0 });
      expect(listRewards(world.context, { profileId: member }, all).map((reward) => reward.redemptionCode)).toEqual([
        code,
      ]);
    },
  },
  {
    rule: 14,
    name: 'Auto converts all redeemable points at the threshold, capped by the limit; Bank never does',
    check: (world) => {
      const auto = world.enrol({ redemptionChoice: 'Auto', redemptionThreshold: 20 });
      const bank = world.enrol({ redemptionThreshold: 20 });
      for (const member of [auto, bank]) world.earn(member);
      expect(world.balance(auto)).toBe(16);
      expect(world.earn(auto, { net: 40 }).currentPointsBalance).toBe(0);
      expect(world.ledger(auto)[0]).toMatchObject({ transactionType: 'CONVERT', points: -20 });
      expect(first(listRewards(world.context, { profileId: auto }, all))).toMatchObject({
        status: 'Active',
        amountToRedeem: 10,
        pointsToRedeem: 20,
      });
      world.earn(bank, { net: 4000 });
      expect(world.balance(bank)).toBe(416);
      world.earn(auto, { net: 3000 });
      expect(world.balance(auto)).toBe(100);
      updateMember(world.context, { profileId: bank, redemptionChoice: 'Auto' });
      world.adjust(bank, 1);
      expect(world.balance(bank)).toBe(217);
    },
  },
  {
    rule: 14,
    name: 'Auto converts any credit once it is spendable',
    check: (world) => {
      const auto = world.enrol({ redemptionChoice: 'Auto' });
      const code = world.adjust(auto, 16, { setToPending: true });
      expect([code.length, world.balance(auto)]).toEqual([36, 16]);
      world.adjust(auto, 10.01);
      expect(world.balance(auto)).toBe(16.01);
      const reward = first(listRewards(world.context, { profileId: auto }, all));
      cancel(world, reward.redemptionCode);
      expect(world.ledger(auto)[0]).toMatchObject({ transactionType: 'CONVERT', points: -10 });
    },
  },
  ...Object.entries(states).flatMap(([state, reach]) =>
    Object.entries(moves).map(([move, perform]): RuleCase => {
      const next = allowed[`${state} ${move}`];
      return {
        rule: 15,
        name: `${move} ${next === undefined ? `refuses a reward that is ${state}` : `turns ${state} into ${next}`}`,
        check: (world) => {
          const member = world.enrol();
          world.earn(member);
          const code = world.issue(member, 5);
          reach(world, code);
          const before = world.balance(member);
          expect(refusalOf(() => perform(world, code))).toBe(next === undefined ? 'rule' : 'none');
          expect(world.reward(code).status).toBe(next ?? state);
          if (next === undefined) expect(world.balance(member)).toBe(before);
        },
      };
    }),
  ),
  {
    rule: 15,
    name: 'a reward lasts 30 days to 23:59:59, and gives no points back when it expires',
    check: (world) => {
      const member = world.enrol();
      world.earn(member);
      const code = world.issue(member, 5);
      expect(world.reward(code).expirationDate).toBe('2030-02-14T23:59:59.000000');
      world.context.clock.advance(Date.UTC(2030, 1, 14, 23, 59, 59) - world.context.clock.now());
      expect(world.reward(code).status).toBe('Active');
      const here = { redemptionCode: code, locationExternalReference: 'STORE_AUSTIN' };
      expect(validateReward(world.context, here)).toEqual({ valid: true, reason: null, rewardValue: 5 });
      world.context.clock.advance(1000);
      expect(validateReward(world.context, here)).toMatchObject({ valid: false, reason: 'Reward is expired.' });
      expect(listRewards(world.context, {}, all).find((row) => row.redemptionCode === code)?.status).toBe('Expired');
      expect(world.balance(member)).toBe(6);
    },
  },
  {
    rule: 16,
    name: 'cancelling and reversing give back exactly the points, with type, place and expiry',
    check: (world) => {
      const member = world.enrol();
      world.adjust(member, 7.33, { pointType: 'Restricted', billingEntity: 'STORE_AUSTIN' });
      world.wait(10);
      world.adjust(member, 9.99, { pointType: 'Bonus' });
      const before = [world.points(member).breakdown, pointsExpiry(world.context, { profileId: member })];
      const code = world.issue(member, 6.66);
      expect(world.balance(member)).toBe(4);
      cancel(world, code);
      expect([world.points(member).breakdown, pointsExpiry(world.context, { profileId: member })]).toEqual(before);
      const other = world.issue(member, 6.66);
      const at = { redemptionCode: other, locationExternalReference: 'STORE_DALLAS' };
      expect(refusalOf(() => redeemReward(world.context, at))).toBe('rule');
      redeemReward(world.context, { ...at, locationExternalReference: 'STORE_AUSTIN' });
      reverse(world, other);
      expect(world.points(member).breakdown).toEqual(before[0]);
    },
  },
  {
    rule: 16,
    name: 'points that would have lapsed meanwhile come back all the same',
    check: (world) => {
      const member = world.enrol();
      world.earn(member);
      world.wait(350);
      const code = world.issue(member, 5);
      world.wait(20);
      expect(world.balance(member)).toBe(0);
      cancel(world, code);
      expect(world.balance(member)).toBe(10);
    },
  },
  {
    rule: 17,
    name: 'a profileId sent with a redemption code must own it',
    check: (world) => {
      const [member, stranger] = [world.enrol(), world.enrol()];
      world.earn(member);
      const redemptionCode = world.issue(member, 5);
      for (const perform of [cancelReward, reverseReward] as const) {
        expect(refusalOf(() => perform(world.context, { redemptionCode, profileId: stranger }))).toBe('rule');
      }
      expect(refusalOf(() => redeem(world, redemptionCode, { profileId: stranger }))).toBe('rule');
      expect(refusalOf(() => world.earn(stranger, { redemptionCode: [redemptionCode] }))).toBe('rule');
      expect(refusalOf(() => redeem(world, 'b7f6a3a4-0000-4000-8000-000000000000'))).toBe('redemptionCode');
      world.earn(member, { redemptionCode: [redemptionCode] });
      expect(world.reward(redemptionCode).eligibleRevenue).toBe(160);
      redeem(world, redemptionCode, { profileId: member });
    },
  },
];
