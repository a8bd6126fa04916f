import type { Coupon, DiscountRuleRecord } from './discount/discount-rule-record.ts';
import type { EarnRule, Promotion, TransactionType } from './earn/earn-configuration.ts';
import type { Club, Entity, Program, Tier } from './hierarchy.ts';
import type { MemberRecord } from './member/member-record.ts';
import type { MergeRecord } from './member/merge-record.ts';
import type { PointsRecord } from './points/points-record.ts';
import type { RewardRecord, RewardType } from './redeem/reward-record.ts';

/** What a company has configured, the same from start to end but for the discount rules. */
export interface CompanyConfiguration {
  readonly id: number;
  readonly title: string;
  readonly programs: readonly Program[];
  readonly clubs: readonly Club[];
  readonly tiers: readonly Tier[];
  readonly entities: readonly Entity[];
  readonly transactionTypes: readonly TransactionType[];
  readonly earnRules: readonly EarnRule[];
  readonly promotions: readonly Promotion[];
  /** The first is what D1 issues. */
  readonly rewardTypes: readonly [RewardType, ...RewardType[]];
  readonly discountRules: readonly DiscountRuleRecord[];
  readonly coupons: readonly Coupon[];
  readonly reasonCodes: readonly string[];
  /** Hours until pending points become active by themselves; 0: only by M5. */
  readonly pendingHours: number;
  /** Points from which a reward can be issued, unless the member has a threshold of its own; hundredths. */
  readonly redemptionThreshold: number;
  /** What a user who is no superuser may adjust per day: calls, and hundredths of points. */
  readonly adjustmentLimit: { readonly calls: number; readonly points: number };
}

/** What a user has adjusted on one day. */
export interface AdjustmentUse {
  day: string;
  calls: number;
  points: number;
}

/** One tenant with everything that belongs to it. */
export interface Company extends CompanyConfiguration {
  /** In order of enrolment. */
  readonly members: MemberRecord[];
  readonly byProfileId: Map<string, MemberRecord>;
  readonly byLoyaltyNumber: Map<string, MemberRecord>;
  /** By e-mail address in lower case; deleted members are not in it. */
  readonly byEmail: Map<string, MemberRecord>;
  /** By phone number; deleted members are not in it. */
  readonly byPhone: Map<string, MemberRecord>;
  readonly byEntityReference: ReadonlyMap<string, Entity>;
  /** All ledger lines of all members and the purchases without member, oldest first. */
  readonly records: PointsRecord[];
  readonly byTransactionCode: Map<string, PointsRecord[]>;
  /** Purchases and returns by the caller's reference. */
  readonly byTransactionReference: Map<string, PointsRecord[]>;
  /** By the reference given to E6. */
  readonly byActivityReference: Map<string, PointsRecord>;
  /** References that refused requests left behind; only a planted fault fills it. */
  readonly reservedReferences: Set<string>;
  /** Oldest first. */
  readonly rewards: RewardRecord[];
  readonly byRedemptionCode: Map<string, RewardRecord>;
  readonly merges: Map<string, MergeRecord>;
  /** By id of the rule. */
  readonly rules: Map<number, DiscountRuleRecord>;
  /** Coupon code and member → how often it was used. */
  readonly couponUses: Map<string, number>;
  readonly adjustmentUses: Map<number, AdjustmentUse>;
  /** When something of any member lapses or becomes active next, milliseconds. */
  nextDue: number;
}
