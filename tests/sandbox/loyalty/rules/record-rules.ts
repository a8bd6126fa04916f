import { expect } from '@playwright/test';
import { createDiscountRule } from '../../../../sandbox/loyalty/discount/create-discount-rule.ts';
import { discountsOfBasket } from '../../../../sandbox/loyalty/discount/discounts-of-basket.ts';
import { earnPoints } from '../../../../sandbox/loyalty/earn/earn-points.ts';
import { adjustPoints } from '../../../../sandbox/loyalty/member/adjust-points.ts';
import { changeTier } from '../../../../sandbox/loyalty/member/change-tier.ts';
import { deleteMember } from '../../../../sandbox/loyalty/member/delete-member.ts';
import { mergeMembers } from '../../../../sandbox/loyalty/member/merge-members.ts';
import { transferPoints } from '../../../../sandbox/loyalty/member/transfer-points.ts';
import { unmergeMembers } from '../../../../sandbox/loyalty/member/unmerge-members.ts';
import { updateMember } from '../../../../sandbox/loyalty/member/update-member.ts';
import { cancelReward } from '../../../../sandbox/loyalty/redeem/cancel-reward.ts';
import { issueReward } from '../../../../sandbox/loyalty/redeem/issue-reward.ts';
import { redeemReward } from '../../../../sandbox/loyalty/redeem/redeem-reward.ts';
import { reverseReward } from '../../../../sandbox/loyalty/redeem/reverse-reward.ts';
import { first } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';
import type { RuleCase } from '../rule-case.ts';
import { stateOf } from '../state-of.ts';

/** R23 and R28 to R30: discounts, and what is recorded. */
export const recordRules: readonly RuleCase[] = [
  {
    rule: 23,
    name: 'net after discounts is net less those of transaction and items (20 % of 5 is 1)',
    check: (world) => {
      const member = world.enrol({ tierReference: 'SLV' });
      createDiscountRule(world.context, {
        ruleName: 'Silver',
        scope: 'tier',
        tierReference: 'SLV',
        discountPercentage: 20,
      });
      createDiscountRule(world.context, { ruleName: 'Line', scope: 'item', SKU: 'SKU-1', discountAmount: 0.5 });
      createDiscountRule(world.context, { ruleName: 'Gift', scope: 'miscellaneous', discountAmount: 2 });
      const result = first(discountsOfBasket(world.context, world.basket(member)));
      expect(result.discounts).toEqual([
        {
          value: 1,
          type: 'tier',
          description: 'Silver (20 %)',
          id: 7,
          ruleName: 'Silver',
          discountPercentage: 20,
          discountAmount: 1,
        },
      ]);
      expect(result.transactionItems.map((item) => [item.SKU, item.discounts[0]?.value])).toEqual([['SKU-1', 0.5]]);
      expect([result.netAmount, result.miscellaneous.length]).toEqual([3.5, 1]);
      const free = { profileId: member, netAmount: 0.6, transactionItems: [] };
      createDiscountRule(world.context, { ruleName: 'All', scope: 'tier', discountAmount: 3 });
      expect(first(discountsOfBasket(world.context, world.basket(member, free))).netAmount).toBe(0);
    },
  },
  {
    rule: 28,
    name: 'the audit user is the one sent, else the token’s',
    check: (world) => {
      const member = world.enrol();
      world.adjust(member, 100);
      const draft = {
        profileId: member,
        locationExternalReference: 'STORE_AUSTIN',
        amountToRedeem: 5,
        tierDiscountValue: 0,
      };
      const own = issueReward(world.context, draft).redemptionCode;
      const sent = issueReward(world.context, { ...draft, issueAuditUser: 'till-1' }).redemptionCode;
      redeemReward(world.context, { redemptionCode: own, locationExternalReference: 'STORE_AUSTIN' });
      cancelReward(world.context, { redemptionCode: sent, cancelAuditUser: 'till-2' });
      const admin = 'admin@organizationretain.co';
      expect(world.reward(own)).toMatchObject({ issueAuditUser: admin, redeemAuditUser: admin, cancelAuditUser: '' });
      expect(world.reward(sent)).toMatchObject({ issueAuditUser: 'till-1', cancelAuditUser: 'till-2' });
      expect(world.ledger(member).map((line) => line.auditUser)).toEqual(['till-2', 'till-1', admin, admin]);
      world.earn(member, { issueAuditUser: 'till-3' });
      expect(world.ledger(member)[0]?.auditUser).toBe('till-3');
    },
  },
  {
    rule: 29,
    name: 'a refused request changes nothing and reserves no reference',
    check: (world) => {
      const member = world.enrol();
      world.earn(member);
      const bought = world.purchase(member, { totalAmountPaid: 1 });
      const before = stateOf(world);
      const user = { id: 9, username: 'middleware', superuser: false, role: 'API USER' };
      const refused = [
        () => earnPoints(world.context, bought),
        () => world.earn(member, { redemptionCode: ['b7f6a3a4-0000-4000-8000-000000000000'] }),
        () => world.takeBack({ ...bought, transactionExternalReference: 'NONE' }),
        () => world.issue(member, 100),
        () => world.adjust(member, -100),
        () => adjustPoints(world.as({ user }), { profileId: member, points: 100_001, reasonCode: '7502' }),
        () => world.enrol({ tierReference: 'PLT' }),
        () => world.enrol({ emailAddress: 'user1@abc.com' }),
        () => changeTier(world.context, member, { tierReference: 'PLT' }),
        () => updateMember(world.context, { profileId: member, firstName: 'X', enrollmentStore: 'NOWHERE' }),
        () => transferPoints(world.context, { fromProfileId: member, toProfileId: member, points: 1 }),
        () => createDiscountRule(world.context, { ruleName: 'None', scope: 'tier' }),
      ];
      for (const call of refused) expect(refusalOf(call)).not.toBe('none');
      expect(stateOf(world)).toBe(before);
      expect(refusalOf(() => earnPoints(world.context, { ...bought, totalAmountPaid: 160 }))).toBe('none');
    },
  },
  {
    rule: 30,
    name: 'each change is recorded under the type of its cause',
    check: (world) => {
      const [member, second] = [world.enrol(), world.enrol()];
      const auto = world.enrol({ redemptionChoice: 'Auto' });
      const bought = world.purchase(member);
      earnPoints(world.context, bought);
      world.takeBack(bought);
      world.adjust(member, 100);
      cancelReward(world.context, { redemptionCode: world.issue(member, 5) });
      const redemptionCode = world.issue(member, 5);
      redeemReward(world.context, { redemptionCode, locationExternalReference: 'STORE_AUSTIN' });
      reverseReward(world.context, { redemptionCode });
      transferPoints(world.context, { fromProfileId: member, toProfileId: second, points: 10 });
      world.earn(auto);
      const { transactionCode } = mergeMembers(world.context, {
        survivorProfileId: member,
        victimProfileId: second,
      });
      unmergeMembers(world.context, { transactionCode });
      world.wait(365);
      world.balance(member);
      world.adjust(member, 5);
      deleteMember(world.context, member);
      const types = (profileId: string): string[] => world.ledger(profileId).map((line) => line.transactionType);
      expect(types(member).reverse()).toEqual([
        'EARN',
        'EARN_REVERSE',
        'ADJUSTMENT',
        'BURN',
        'BURN_REVERSE',
        'BURN',
        'BURN_REVERSE',
        'TRANSFER',
        'MERGE',
        'UNMERGE',
        'EXPIRY',
        'ADJUSTMENT',
        'FORFEITED',
      ]);
      expect(types(second).reverse()).toEqual(['TRANSFER', 'MERGE', 'UNMERGE', 'EXPIRY']);
      expect(types(auto)).toEqual(['CONVERT', 'EARN']);
    },
  },
];
