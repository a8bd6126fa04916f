import { expect } from '@playwright/test';
import { deleteDiscountRule } from '../../../../sandbox/loyalty/discount/delete-discount-rule.ts';
import { discountsOfBasket } from '../../../../sandbox/loyalty/discount/discounts-of-basket.ts';
import { readDiscountRule } from '../../../../sandbox/loyalty/discount/read-discount-rule.ts';
import { updateDiscountRule } from '../../../../sandbox/loyalty/discount/update-discount-rule.ts';
import { validateCoupon } from '../../../../sandbox/loyalty/discount/validate-coupon.ts';
import { listTransactions } from '../../../../sandbox/loyalty/earn/list-transactions.ts';
import { readTransaction } from '../../../../sandbox/loyalty/earn/read-transaction.ts';
import { expiredPoints } from '../../../../sandbox/loyalty/inquire/expired-points.ts';
import { memberPoints } from '../../../../sandbox/loyalty/inquire/member-points.ts';
import { memberRewards } from '../../../../sandbox/loyalty/inquire/member-rewards.ts';
import { memberSummary } from '../../../../sandbox/loyalty/inquire/member-summary.ts';
import { pointsExpiry } from '../../../../sandbox/loyalty/inquire/points-expiry.ts';
import { pointsHistory } from '../../../../sandbox/loyalty/inquire/points-history.ts';
import { tierStanding } from '../../../../sandbox/loyalty/inquire/tier-standing.ts';
import { activatePoints } from '../../../../sandbox/loyalty/member/activate-points.ts';
import { adjustPoints } from '../../../../sandbox/loyalty/member/adjust-points.ts';
import { changeAccountStatus } from '../../../../sandbox/loyalty/member/change-account-status.ts';
import { changeTier } from '../../../../sandbox/loyalty/member/change-tier.ts';
import { deleteMember } from '../../../../sandbox/loyalty/member/delete-member.ts';
import { listClubs } from '../../../../sandbox/loyalty/member/list-clubs.ts';
import { listMembers } from '../../../../sandbox/loyalty/member/list-members.ts';
import { mergeMembers } from '../../../../sandbox/loyalty/member/merge-members.ts';
import { readMember } from '../../../../sandbox/loyalty/member/read-member.ts';
import { unmergeMembers } from '../../../../sandbox/loyalty/member/unmerge-members.ts';
import { updateMember } from '../../../../sandbox/loyalty/member/update-member.ts';
import { cancelReward } from '../../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { issueReward } from '../../../../sandbox/loyalty/redeem/issue-reward.ts';
import { listRewards } from '../../../../sandbox/loyalty/redeem/list-rewards.ts';
import { readReward } from '../../../../sandbox/loyalty/redeem/read-reward.ts';
import { redeemReward } from '../../../../sandbox/loyalty/redeem/redeem-reward.ts';
import { validateReward } from '../../../../sandbox/loyalty/redeem/validate-reward.ts';
import { all } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';
import type { RuleCase } from '../rule-case.ts';
import { stateOf } from '../state-of.ts';

/** R25: nothing of one company is seen by another. R26 and R27 belong to the HTTP layer. */
export const tenancyRules: readonly RuleCase[] = [
  {
    rule: 25,
    name: 'what a path names of another company is not found',
    check: (world) => {
      const profileId = world.enrol();
      const { transactionCode } = world.earn(profileId);
      const code = world.issue(profileId, 5);
      const { other } = world;
      const before = stateOf(world);
      const calls = [
        () => readMember(other, profileId),
        () => deleteMember(other, profileId),
        () => changeAccountStatus(other, profileId, { accountStatus: 'Disabled' }),
        () => changeTier(other, profileId, { tierReference: 'SUM' }),
        () => readTransaction(other, transactionCode ?? ''),
        () => readReward(other, code),
        () => memberPoints(other, profileId),
        () => expiredPoints(other, profileId, {}),
        () => memberRewards(other, profileId, {}, all),
        () => tierStanding(other, profileId),
        () => pointsHistory(other, profileId, {}, all),
        () => memberSummary(other, profileId),
        () => readDiscountRule(other, 1),
        () => updateDiscountRule(other, 1, { isActive: false }),
        () => deleteDiscountRule(other, 1),
      ];
      expect(calls.map(refusalOf)).toEqual(calls.map(() => 'not-found'));
      expect(stateOf(world)).toBe(before);
    },
  },
  {
    rule: 25,
    name: 'what a body or query names of another company is refused by its field',
    check: (world) => {
      const [profileId, victim] = [world.enrol(), world.enrol()];
      const { transactionCode } = world.earn(profileId);
      const redemptionCode = world.issue(profileId, 5);
      const merge = mergeMembers(world.context, { survivorProfileId: profileId, victimProfileId: victim });
      const { other } = world;
      const shop = 'BASE_CAMP';
      const reward = { redemptionCode, locationExternalReference: shop };
      const draft = { profileId, locationExternalReference: shop, amountToRedeem: 5, tierDiscountValue: 0 };
      const before = stateOf(world);
      const calls: readonly [field: string, call: () => unknown][] = [
        ['profileId', () => updateMember(other, { profileId, firstName: 'X' })],
        ['profileId', () => listMembers(other, { profileId }, all)],
        ['profileId', () => adjustPoints(other, { profileId, points: 1, reasonCode: '8801' })],
        ['profileId', () => activatePoints(other, { profileId })],
        ['victimProfileId', () => mergeMembers(other, { survivorProfileId: own(), victimProfileId: profileId })],
        ['transactionCode', () => unmergeMembers(other, { transactionCode: merge.transactionCode })],
        ['profileId', () => listTransactions(other, { profileId }, all)],
        ['transactionCode', () => listTransactions(other, { transactionCode: transactionCode ?? '' }, all)],
        ['profileId', () => issueReward(other, draft)],
        ['redemptionCode', () => redeemReward(other, reward)],
        ['redemptionCode', () => cancelReward(other, reward)],
        ['redemptionCode', () => validateReward(other, reward)],
        ['profileId', () => listRewards(other, { profileId }, all)],
        ['profileId', () => pointsExpiry(other, { profileId })],
        ['profileId', () => discountsOfBasket(other, world.basket(profileId))],
        ['profileId', () => validateCoupon(other, { couponCode: 'HIKE15', profileId })],
      ];
      function own(): string {
        const list = listMembers(other, {}, all);
        return ('page' in list ? list.page.results : []).flatMap((row) => row.accounts)[0]?.profileId ?? '';
      }
      expect(calls.map(([, call]) => refusalOf(call))).toEqual(calls.map(([field]) => field));
      expect(stateOf(world)).toBe(before);
    },
  },
  {
    rule: 25,
    name: 'no list shows rows of another company',
    check: (world) => {
      const profileId = world.enrol();
      world.earn(profileId);
      world.issue(profileId, 5);
      const members = listMembers(world.other, {}, all);
      const seen = JSON.stringify([
        members,
        listTransactions(world.other, {}, all),
        listRewards(world.other, {}, all),
        listClubs(world.other, {}, all),
      ]);
      expect('page' in members && members.page.count).toBe(2);
      for (const mine of [profileId, 'BLOCK_A', 'STORE_AUSTIN', 'T-']) expect(seen).not.toContain(mine);
    },
  },
];
