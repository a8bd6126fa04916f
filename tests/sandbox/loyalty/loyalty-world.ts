import { type Catalogue, catalogue } from '../../../sandbox/loyalty/catalogue.ts';
import type { Company } from '../../../sandbox/loyalty/company.ts';
import type { DiscountRequest } from '../../../sandbox/loyalty/discount/discounts-of-basket.ts';
import type { EarnResult } from '../../../sandbox/loyalty/earn/earn-object.ts';
import { earnPoints } from '../../../sandbox/loyalty/earn/earn-points.ts';
import type { EarnRequest, EarnReverseRequest } from '../../../sandbox/loyalty/earn/earn-request.ts';
import { reverseEarning } from '../../../sandbox/loyalty/earn/reverse-earning.ts';
import type { TransactionItem } from '../../../sandbox/loyalty/earn/transaction-lines.ts';
import { memberPoints } from '../../../sandbox/loyalty/inquire/member-points.ts';
import { type HistoryLine, pointsHistory } from '../../../sandbox/loyalty/inquire/points-history.ts';
import type { MemberPoints } from '../../../sandbox/loyalty/inquire/points-object.ts';
import { redeemablePoints } from '../../../sandbox/loyalty/inquire/redeemable-points.ts';
import type { LoyaltyContext } from '../../../sandbox/loyalty/loyalty-context.ts';
import type { LoyaltyFault } from '../../../sandbox/loyalty/loyalty-fault.ts';
import { adjustPoints } from '../../../sandbox/loyalty/member/adjust-points.ts';
import { enrolMember, type MemberEnroll } from '../../../sandbox/loyalty/member/enrol-member.ts';
import { issueReward } from '../../../sandbox/loyalty/redeem/issue-reward.ts';
import { readReward } from '../../../sandbox/loyalty/redeem/read-reward.ts';
import type { RewardObject } from '../../../sandbox/loyalty/redeem/reward-object.ts';
import { seededStore } from '../../../sandbox/loyalty/seed/seeded-store.ts';
import { random } from '../../../sandbox/random.ts';

/** Moment at which every world starts: 2030-01-15 10:00:00 UTC. */
export const start = Date.UTC(2030, 0, 15, 10);

/** One page with every row. */
export const all = { limit: 1000, offset: 0 };

/** A seeded loyalty system with a clock that only tests move, and short forms of what tests do most. */
export interface LoyaltyWorld {
  /** Company 1, a superuser. */
  readonly context: LoyaltyContext;
  /** Company 2, a user with the API USER role. */
  readonly other: LoyaltyContext;
  readonly company: Company;
  /** The same world with other particulars. */
  as(particulars: Partial<LoyaltyContext>): LoyaltyContext;
  /** Moves the clock. */
  wait(days: number): void;
  /** M1 into BLOCK_A. @returns the profile id */
  enrol(particulars?: Partial<MemberEnroll>): string;
  /** E1 body of a purchase of one product, net 160 unless said otherwise. */
  purchase(profileId: string, particulars?: Partial<EarnRequest> & { net?: number; SKU?: string }): EarnRequest;
  earn(profileId: string, particulars?: Partial<EarnRequest> & { net?: number; SKU?: string }): EarnResult;
  /** E2 of a purchase. */
  takeBack(original: EarnRequest, particulars?: Partial<EarnReverseRequest>): EarnResult;
  /** D1. @returns the redemption code */
  issue(profileId: string, amount: number, location?: string): string;
  reward(redemptionCode: string): RewardObject;
  adjust(profileId: string, points: number, particulars?: Partial<Parameters<typeof adjustPoints>[1]>): string;
  /** I1. */
  points(profileId: string): MemberPoints;
  balance(profileId: string): number;
  /** I2. */
  redeemable(profileId: string, location?: string): number;
  /** I7, all lines, newest first. */
  ledger(profileId: string): HistoryLine[];
  /** C1 body, net 5 unless said otherwise. */
  basket(profileId: string, particulars?: Partial<DiscountRequest>): DiscountRequest;
}

/**
 * A fresh seeded world.
 * @param faults planted defects
 * @param products what the product service tells
 * @returns the world
 */
export function loyaltyWorld(faults: readonly LoyaltyFault[] = [], products: Catalogue = catalogue()): LoyaltyWorld {
  const { context, other, company } = contexts(faults, products);
  const { clock } = context;
  let count = 0;
  const world: LoyaltyWorld = {
    context,
    other,
    company,
    as: (particulars) => ({ ...context, ...particulars }),
    wait: (days) => clock.advance(days * 86_400_000),
    enrol: (particulars = {}) => {
      count += 1;
      const member = enrolMember(context, { ...newMember(count), ...particulars });
      return member.accounts[0]?.profileId ?? '';
    },
    purchase: (profileId, { net = 160, SKU = 'SKU-1', ...particulars } = {}) => {
      count += 1;
      return { ...newPurchase(profileId, `T-${count}`, net, SKU, clock.now()), ...particulars };
    },
    earn: (profileId, particulars) => earnPoints(context, world.purchase(profileId, particulars)),
    takeBack: (original, particulars = {}) =>
      reverseEarning(context, { ...newReturn(original, clock.now()), ...particulars }),
    issue: (profileId, amountToRedeem, locationExternalReference = 'STORE_AUSTIN') =>
      issueReward(context, { profileId, locationExternalReference, amountToRedeem, tierDiscountValue: 0 })
        .redemptionCode,
    reward: (redemptionCode) => readReward(context, redemptionCode),
    adjust: (profileId, points, particulars = {}) =>
      adjustPoints(context, { profileId, points, reasonCode: '7502', ...particulars }).transactionCode,
    points: (profileId) => first(memberPoints(context, profileId)),
    balance: (profileId) => world.points(profileId).totalPoints,
    redeemable: (profileId, externalReference) =>
      first(redeemablePoints(context, { profileId, clubExternalReference: 'BLOCK_A', externalReference })).totalPoints,
    ledger: (profileId) => pointsHistory(context, profileId, {}, all).results,
    basket: (profileId, particulars = {}) => ({ ...newBasket(profileId, clock.now()), ...particulars }),
  };
  return world;
}

function contexts(
  faults: readonly LoyaltyFault[],
  products: Catalogue,
): Pick<LoyaltyWorld, 'context' | 'other' | 'company'> {
  let now = start;
  const clock = {
    now: () => now,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const source = random(7);
  const store = seededStore(clock, source, products);
  const context: LoyaltyContext = {
    store,
    company: 1,
    user: { id: 1, username: 'admin@organizationretain.co', superuser: true, role: null },
    clock,
    random: source,
    faults: new Set(faults),
  };
  const other: LoyaltyContext = {
    ...context,
    company: 2,
    user: { id: 4, username: 'admin@secondretailer.co', superuser: false, role: 'API USER' },
  };
  const company = store.companies.get(1);
  if (company === undefined) throw new Error('company 1 is not seeded');
  return { context, other, company };
}

/**
 * The first of some rows.
 * @param rows at least one
 * @returns it
 */
export function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

function newMember(count: number): MemberEnroll {
  return {
    firstName: 'John',
    lastName: 'Wayne',
    emailAddress: `user${count}@abc.com`,
    phoneNumber: `92333123${String(count).padStart(4, '0')}`,
    entityReference: 'BOUNTEE_CLUB',
    clubReference: 'BLOCK_A',
  };
}

function newItem(SKU: string, net: number, lineNumber: number): TransactionItem {
  return {
    grossAmount: net,
    totalAmountPaid: net,
    taxAmount: 0,
    netAmount: net,
    itemPrice: net,
    itemQuantity: 1,
    SKU,
    lineNumber,
  };
}

function newPurchase(profileId: string, reference: string, net: number, SKU: string, now: number): EarnRequest {
  return {
    profileId,
    entityReference: 'STORE_AUSTIN',
    transactionTypeExternalReference: 'PURCHASE',
    activityTimestamp: now,
    transactionExternalReference: reference,
    transactionGrossAmount: net,
    checkForDuplicateTransaction: 1,
    fetchUpdatedMemberPointTotals: 1,
    totalAmountPaid: net,
    discountValue: 0,
    totalTax: 0,
    netAmount: net,
    transactionItems: [newItem(SKU, net, 0)],
  };
}

function newReturn(original: EarnRequest, now: number): EarnReverseRequest {
  return {
    profileId: original.profileId ?? '',
    entityReference: original.entityReference,
    reverseTransactionExternalRef: original.transactionExternalReference,
    transactionTypeExternalReference: 'RETURN',
    activityTimestamp: now,
    transactionExternalReference: `${original.transactionExternalReference}-R`,
    checkForDuplicateTransaction: 1,
    fetchUpdatedMemberPointTotals: 1,
    transactionGrossAmount: -original.transactionGrossAmount,
    discountValue: -original.discountValue,
    totalAmountPaid: -original.totalAmountPaid,
    totalTax: -original.totalTax,
    netAmount: -original.netAmount,
  };
}

function newBasket(profileId: string, now: number): DiscountRequest {
  return {
    profileId,
    entityReference: 'STORE_AUSTIN',
    transactionTimestamp: now,
    taxAmount: 0,
    grossAmount: 5,
    netAmount: 5,
    transactionItems: [{ grossAmount: 5, netAmount: 5, categories: [], itemPrice: 5, itemQuantity: 1, SKU: 'SKU-1' }],
  };
}
