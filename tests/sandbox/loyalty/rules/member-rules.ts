import { expect } from '@playwright/test';
import { discountsOfBasket } from '../../../../sandbox/loyalty/discount/discounts-of-basket.ts';
import { eligibleDiscountRules } from '../../../../sandbox/loyalty/discount/eligible-discount-rules.ts';
import { earnForActivity } from '../../../../sandbox/loyalty/earn/earn-for-activity.ts';
import { earnPoints } from '../../../../sandbox/loyalty/earn/earn-points.ts';
import { listTransactions } from '../../../../sandbox/loyalty/earn/list-transactions.ts';
import { changeTier } from '../../../../sandbox/loyalty/member/change-tier.ts';
import { deleteMember } from '../../../../sandbox/loyalty/member/delete-member.ts';
import { mergeMembers } from '../../../../sandbox/loyalty/member/merge-members.ts';
import { readMember } from '../../../../sandbox/loyalty/member/read-member.ts';
import { transferPoints } from '../../../../sandbox/loyalty/member/transfer-points.ts';
import { unmergeMembers } from '../../../../sandbox/loyalty/member/unmerge-members.ts';
import { updateMember } from '../../../../sandbox/loyalty/member/update-member.ts';
import { all, first, type LoyaltyWorld } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';
import type { RuleCase } from '../rule-case.ts';
import { stateOf } from '../state-of.ts';

const account = (world: LoyaltyWorld, profileId: string) => first(readMember(world.context, profileId).accounts);

/** R20 to R22 and R24: members and tiers. */
export const memberRules: readonly RuleCase[] = [
  {
    rule: 20,
    name: "enrolment gives the club's default tier and a unique loyalty number with the tier's bin",
    check: (world) => {
      const plain = account(world, world.enrol());
      expect([plain.tierExternalReference, plain.redemptionThreshold, plain.redemptionChoice]).toEqual([
        'BRZ',
        10,
        'Bank',
      ]);
      expect(plain.loyaltyNumber).toMatch(/^1001\d{7}$/);
      expect(account(world, world.enrol({ tierReference: 'Gold' })).loyaltyNumber).toMatch(/^1003\d{7}$/);
      const numbers = Array.from({ length: 500 }, () => account(world, world.enrol()).loyaltyNumber);
      expect(new Set(numbers).size).toBe(500);
      expect(refusalOf(() => world.enrol({ tierReference: 'PLT' }))).toBe('tierReference');
      expect(refusalOf(() => world.enrol({ clubReference: 'POLAR' }))).toBe('clubReference');
      expect(refusalOf(() => world.enrol({ entityReference: 'BASE_CAMP' }))).toBe('entityReference');
    },
  },
  {
    rule: 21,
    name: 'an e-mail address or phone number is taken once per company',
    check: (world) => {
      const member = world.enrol({ emailAddress: 'one@abc.com', phoneNumber: '111' });
      expect(refusalOf(() => world.enrol({ emailAddress: 'ONE@abc.com' }))).toBe('rule');
      expect(refusalOf(() => world.enrol({ phoneNumber: '111' }))).toBe('rule');
      const second = world.enrol({ emailAddress: 'two@abc.com', phoneNumber: '222' });
      expect(refusalOf(() => updateMember(world.context, { profileId: second, phoneNumber: '111' }))).toBe('rule');
      updateMember(world.context, { profileId: member, emailAddress: 'one@abc.com', phoneNumber: '333' });
      updateMember(world.context, { profileId: second, phoneNumber: '111' });
      expect(refusalOf(() => world.enrol({ phoneNumber: '0-1' }))).toBe('phoneNumber');
      deleteMember(world.context, second);
      world.enrol({ emailAddress: 'two@abc.com', phoneNumber: '111' });
    },
  },
  {
    rule: 22,
    name: 'tier moves stay inside the club, and discounts use the tier at call time without a trace',
    check: (world) => {
      const member = world.enrol();
      expect(refusalOf(() => changeTier(world.context, member, { tierReference: 'PLT' }))).toBe('tierReference');
      expect(refusalOf(() => updateMember(world.context, { profileId: member, tierReference: 'BAS' }))).toBe(
        'tierReference',
      );
      expect(first(discountsOfBasket(world.context, world.basket(member))).discounts).toEqual([]);
      changeTier(world.context, member, { tierReference: 'PRO' });
      const before = stateOf(world);
      expect(first(discountsOfBasket(world.context, world.basket(member))).discounts).toHaveLength(1);
      expect(eligibleDiscountRules(world.context, { profileId: member }).map((rule) => rule.id)).toEqual([2]);
      expect(stateOf(world)).toBe(before);
    },
  },
  {
    rule: 22,
    name: 'a tier that runs out gives way to the default tier; an expiry in the past is only noted',
    check: (world) => {
      const member = world.enrol();
      changeTier(world.context, member, { tierReference: 'GLD', tierExpirationDatetime: Date.UTC(2030, 0, 20) });
      expect(account(world, member)).toMatchObject({
        tierExternalReference: 'GLD',
        tierExpiryDate: '2030-01-20T00:00:00.000000+00:00',
      });
      world.wait(5);
      expect(account(world, member).tierExternalReference).toBe('BRZ');
      changeTier(world.context, member, { tierReference: 'GLD', tierExpirationDatetime: 0 });
      expect(account(world, member).tierExternalReference).toBe('GLD');
    },
  },
  {
    rule: 24,
    name: 'merged and deleted members show their status and refuse E1, E6, D1, M4, M5 and M12',
    check: (world) => {
      const [survivor, victim, deleted] = [world.enrol(), world.enrol(), world.enrol()];
      world.earn(victim);
      mergeMembers(world.context, { survivorProfileId: survivor, victimProfileId: victim });
      world.earn(deleted);
      deleteMember(world.context, deleted);
      expect(readMember(world.context, victim).status).toBe('Merged');
      expect(readMember(world.context, deleted).status).toBe('Deleted');
      expect([world.balance(victim), world.balance(deleted), world.balance(survivor)]).toEqual([0, 0, 16]);
      for (const gone of [victim, deleted]) {
        const activity = {
          profileId: gone,
          promotionReference: 'APP_DOWNLOAD',
          activityTimestamp: 0,
          activityExternalReference: 'A',
        };
        expect(refusalOf(() => world.earn(gone))).toBe('rule');
        expect(refusalOf(() => earnForActivity(world.context, activity))).toBe('rule');
        expect(refusalOf(() => world.issue(gone, 5))).toBe('rule');
        expect(refusalOf(() => world.adjust(gone, 5))).toBe('rule');
        for (const [from, to] of [
          [gone, survivor],
          [survivor, gone],
        ] as const) {
          expect(
            refusalOf(() => transferPoints(world.context, { fromProfileId: from, toProfileId: to, points: 1 })),
          ).toBe('rule');
        }
      }
      expect(refusalOf(() => deleteMember(world.context, victim))).toBe('conflict');
      expect(refusalOf(() => deleteMember(world.context, deleted))).toBe('not-found');
    },
  },
  {
    rule: 24,
    name: 'a merge moves points, rewards and transactions, and can be undone once',
    check: (world) => {
      const [survivor, victim] = [world.enrol(), world.enrol()];
      world.earn(survivor);
      const bought = world.purchase(victim, { net: 200 });
      earnPoints(world.context, bought);
      const code = world.issue(victim, 5);
      const merge = mergeMembers(world.context, { survivorProfileId: survivor, victimProfileId: victim });
      expect([merge.pointsMoved, world.balance(survivor), world.reward(code).profileId]).toEqual([10, 26, survivor]);
      const ofSurvivor = listTransactions(world.context, { profileId: survivor, transactionType: 'EARN' }, all);
      expect(ofSurvivor.map((row) => row.points)).toEqual([20, 16]);
      expect(world.ledger(survivor).reduce((sum, line) => sum + line.points, 0)).toBe(26);
      const { transactionCode } = merge;
      unmergeMembers(world.context, { transactionCode });
      expect([world.balance(survivor), world.balance(victim), world.reward(code).profileId]).toEqual([16, 10, victim]);
      expect(readMember(world.context, victim).status).toBe('Active');
      expect(refusalOf(() => unmergeMembers(world.context, { transactionCode }))).toBe('rule');
      expect(world.takeBack(bought).currentPointsBalance).toBe(-10);
      const self = { survivorProfileId: survivor, victimProfileId: survivor };
      expect(refusalOf(() => mergeMembers(world.context, self))).toBe('rule');
    },
  },
  {
    rule: 24,
    name: 'what the survivor has spent of a merge it owes when the merge is undone',
    check: (world) => {
      const [survivor, victim] = [world.enrol(), world.enrol()];
      world.earn(victim);
      const { transactionCode } = mergeMembers(world.context, {
        survivorProfileId: survivor,
        victimProfileId: victim,
      });
      world.issue(survivor, 5);
      unmergeMembers(world.context, { transactionCode });
      expect([world.balance(survivor), world.balance(victim)]).toEqual([-10, 16]);
    },
  },
];
