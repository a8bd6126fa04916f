import { expect } from '@playwright/test';
import { earnPoints } from '../../../../sandbox/loyalty/earn/earn-points.ts';
import type { EarnRequest } from '../../../../sandbox/loyalty/earn/earn-request.ts';
import type { TransactionItem } from '../../../../sandbox/loyalty/earn/transaction-lines.ts';
import { activatePoints } from '../../../../sandbox/loyalty/member/activate-points.ts';
import { first } from '../loyalty-world.ts';
import { refusalOf } from '../refusal-of.ts';
import type { RuleCase } from '../rule-case.ts';

const item: TransactionItem = {
  grossAmount: 210,
  totalAmountPaid: 200,
  taxAmount: 10,
  netAmount: 190,
  itemPrice: 100,
  itemQuantity: 2,
  SKU: 'SKU-1',
  lineNumber: 0,
  discounts: [{ value: 10 }],
};

/** Gross 210, tax 10, discount 10, net 190. */
const amounts: Partial<EarnRequest> = {
  transactionGrossAmount: 210,
  totalTax: 10,
  discountValue: 10,
  totalAmountPaid: 200,
  netAmount: 190,
  transactionItems: [item],
};

const broken: readonly [name: string, change: Partial<EarnRequest>][] = [
  ['totalAmountPaid', { totalAmountPaid: 200.02 }],
  ['netAmount', { netAmount: 189.98, transactionItems: [] }],
  ['totalTax', { totalTax: 10.02 }],
  ['item price', { transactionItems: [{ ...item, itemPrice: 100.02 }] }],
  ['item net', { transactionItems: [{ ...item, netAmount: 189.96 }] }],
  ['item discount', { transactionItems: [{ ...item, discounts: [] }] }],
  ['sum of items', { transactionItems: [{ ...item, grossAmount: 209.98 }] }],
  ['quantity', { transactionItems: [{ ...item, itemQuantity: 0 }] }],
];

/** R5 to R11: purchases and returns. */
export const earningRules: readonly RuleCase[] = [
  {
    rule: 5,
    name: 'amounts that add up are taken, to a cent',
    check: (world) => {
      const member = world.enrol();
      expect(world.earn(member, amounts).points).toBe(19);
      const cent = { ...amounts, totalAmountPaid: 200.01, netAmount: 189.99, transactionItems: [] };
      expect(world.earn(member, cent).points).toBe(19);
      expect(world.earn(member, { ...amounts, transactionItems: [{ ...item, itemPrice: 100.01 }] }).points).toBe(19);
    },
  },
  ...broken.map(
    ([name, change]): RuleCase => ({
      rule: 5,
      name: `a purchase whose ${name} does not fit is refused, and so is such a return`,
      check: (world) => {
        const member = world.enrol();
        expect(refusalOf(() => world.earn(member, { ...amounts, ...change }))).toBe('rule');
        const bought = world.purchase(member, amounts);
        earnPoints(world.context, bought);
        const negative = Object.entries({ ...amounts, ...change }).map(([key, value]) => [
          key,
          typeof value === 'number' ? -value : value,
        ]);
        expect(refusalOf(() => world.takeBack(bought, Object.fromEntries(negative)))).toBe('rule');
        expect(world.balance(member)).toBe(19);
      },
    }),
  ),
  {
    rule: 6,
    name: "points are earned on the net amount by the rule of the member's tier, half a cent up",
    check: (world) => {
      expect(world.earn(world.enrol()).points).toBe(16);
      expect(world.earn(world.enrol(), { net: 0.05 }).points).toBe(0.01);
      expect(world.earn(world.enrol({ tierReference: 'GLD' })).points).toBe(20);
      expect(world.earn(world.enrol({ tierReference: 'PRO' }))).toMatchObject({
        points: 32,
        basePoints: 24,
        bonusPoints: 8,
      });
    },
  },
  {
    rule: 6,
    name: 'excluded products and categories earn nothing while the exclusion runs',
    check: (world) => {
      const member = world.enrol();
      const exclusions = [
        { type: 'SKU', reference: 'SKU-9', startDate: '2030-01-15', endDate: '2030-01-16' },
        { type: 'CATEGORY', reference: 'VOUCHER', startDate: null, endDate: null },
      ] as const;
      world.context.store.catalogue = {
        exclusions: (company) => (company === 1 ? exclusions : []),
        categoriesOf: (_company, sku) => (sku === 'SKU-7' ? ['VOUCHER'] : []),
      };
      expect(world.earn(member, { SKU: 'SKU-9' }).points).toBe(0);
      expect(world.earn(member, { SKU: 'SKU-7' }).points).toBe(0);
      const marked = { ...first(world.purchase(member).transactionItems ?? []), categories: ['VOUCHER'] };
      expect(world.earn(member, { transactionItems: [marked] }).points).toBe(0);
      const half = { ...marked, grossAmount: 80, netAmount: 80, itemPrice: 80 };
      const mixed = { transactionItems: [half, { ...half, categories: [], lineNumber: 1 }] };
      expect(world.earn(member, mixed).points).toBe(8);
      world.wait(2);
      expect(world.earn(member, { SKU: 'SKU-9' }).points).toBe(16);
    },
  },
  {
    rule: 7,
    name: 'a known reference is refused if the check is asked for, else it is a new transaction',
    check: (world) => {
      const member = world.enrol();
      const bought = world.purchase(member);
      earnPoints(world.context, bought);
      expect(refusalOf(() => earnPoints(world.context, bought))).toBe('rule');
      expect(world.balance(member)).toBe(16);
      const again = earnPoints(world.context, { ...bought, checkForDuplicateTransaction: 0 });
      expect(again.currentPointsBalance).toBe(32);
      const camp = { profileId: null, entityReference: 'BASE_CAMP', transactionTypeExternalReference: 'SALE' };
      expect(refusalOf(() => earnPoints(world.other, { ...bought, ...camp }))).toBe('none');
    },
  },
  {
    rule: 8,
    name: 'the balance is answered only if it was asked for',
    check: (world) => {
      const member = world.enrol();
      expect(world.earn(member).currentPointsBalance).toBe(16);
      const bought = world.purchase(member, { fetchUpdatedMemberPointTotals: 0 });
      expect(earnPoints(world.context, bought).currentPointsBalance).toBeNull();
      expect(world.takeBack(bought).currentPointsBalance).toBe(16);
    },
  },
  {
    rule: 9,
    name: 'pending points count but cannot be spent until M5, which touches those of its range',
    check: (world) => {
      const member = world.enrol();
      const at = (day: number): number => Date.UTC(2030, 0, day);
      for (const day of [1, 5, 9]) world.earn(member, { activityTimestamp: at(day), setToPending: true });
      expect([world.balance(member), world.redeemable(member)]).toEqual([48, 0]);
      world.wait(30);
      expect(world.redeemable(member)).toBe(0);
      activatePoints(world.context, { profileId: member, startDate: at(2), endDate: at(5) });
      expect([world.balance(member), world.redeemable(member)]).toEqual([48, 16]);
      activatePoints(world.context, { profileId: member });
      expect([world.balance(member), world.redeemable(member)]).toEqual([48, 48]);
      expect(refusalOf(() => activatePoints(world.context, { profileId: member, startDate: 2, endDate: 1 }))).toBe(
        'endDate',
      );
    },
  },
  {
    rule: 9,
    name: 'a company can let pending points become active by themselves',
    check: (world) => {
      world.context.store.companies.set(1, { ...world.company, pendingHours: 24 });
      const member = world.enrol();
      world.earn(member, { setToPending: true });
      world.wait(23 / 24);
      expect(world.redeemable(member)).toBe(0);
      world.wait(1 / 24);
      expect(world.redeemable(member)).toBe(16);
    },
  },
  {
    rule: 10,
    name: 'a return takes back all points, once, of a purchase of the same member',
    check: (world) => {
      const [member, stranger] = [world.enrol(), world.enrol()];
      const bought = world.purchase(member);
      earnPoints(world.context, bought);
      world.earn(member, { net: 10 });
      expect(refusalOf(() => world.takeBack(bought, { profileId: stranger }))).toBe('rule');
      expect(refusalOf(() => world.takeBack(bought, { reverseTransactionExternalRef: 'NONE' }))).toBe(
        'reverseTransactionExternalRef',
      );
      expect(refusalOf(() => world.takeBack(bought, { transactionTypeExternalReference: 'PURCHASE' }))).toBe(
        'transactionTypeExternalReference',
      );
      expect(world.takeBack(bought)).toMatchObject({ points: -16, basePoints: 16, currentPointsBalance: 1 });
      expect(refusalOf(() => world.takeBack(bought, { transactionExternalReference: 'ANOTHER' }))).toBe('rule');
      expect(world.balance(member)).toBe(1);
    },
  },
  {
    rule: 10,
    name: 'a return takes pending points too, and no lapsed ones twice',
    check: (world) => {
      const member = world.enrol();
      const pending = world.purchase(member, { setToPending: true });
      earnPoints(world.context, pending);
      expect(world.takeBack(pending).currentPointsBalance).toBe(0);
      const old = world.purchase(member);
      earnPoints(world.context, old);
      world.wait(366);
      expect(world.takeBack(old)).toMatchObject({ points: 0, currentPointsBalance: 0 });
    },
  },
  {
    rule: 11,
    name: 'spent points that are returned make the balance negative, and D1 waits until it has recovered',
    check: (world) => {
      const member = world.enrol();
      const bought = world.purchase(member);
      earnPoints(world.context, bought);
      world.issue(member, 8);
      expect(world.takeBack(bought).currentPointsBalance).toBe(-16);
      expect(world.points(member).pointsByType).toEqual([{ pointType: 'Base', points: -16, subType: null }]);
      expect(refusalOf(() => world.issue(member, 5))).toBe('rule');
      world.adjust(member, 20);
      expect([world.balance(member), world.redeemable(member)]).toEqual([4, 4]);
      expect(refusalOf(() => world.issue(member, 5))).toBe('rule');
      world.adjust(member, 6);
      world.issue(member, 5);
      expect(world.balance(member)).toBe(0);
    },
  },
];
