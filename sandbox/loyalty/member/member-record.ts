import type { Club, Entity, Tier } from '../hierarchy.ts';
import type { Lot } from '../points/lot.ts';
import type { PointsRecord } from '../points/points-record.ts';
import type { RewardRecord } from '../redeem/reward-record.ts';

/** The states of a member. */
export type MemberStatus = 'Active' | 'Inactive' | 'Merged' | 'Deleted';

/** Bank: points become a reward on request only. Auto: by themselves. */
export type RedemptionChoice = 'Bank' | 'Auto';

/** Who a member is. */
export interface MemberProfile {
  readonly firstName: string;
  readonly middleName: string;
  readonly lastName: string;
  readonly suffix: string;
  readonly prefix: string;
  readonly gender: string;
  readonly birthDate: string | null;
  readonly emailAddress: string;
  readonly phoneNumber: string;
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly addressLine3: string;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly nationality: string;
  readonly maritalStatus: string;
  readonly customAttributes: Readonly<Record<string, unknown>>;
  readonly sourceExternalReference: string;
  readonly channelExternalReference: string;
}

/** A member's account in a club. */
export interface AccountRecord {
  readonly club: Club;
  readonly tier: Tier;
  /** As answered. */
  readonly tierExpiresAt: number | null;
  /** When the tier runs out; null: never, as for an expiry that was in the past when it was set. */
  readonly tierLapsesAt: number | null;
  readonly loyaltyNumber: string;
  readonly enabled: boolean;
  readonly entity: Entity;
  readonly redemptionChoice: RedemptionChoice;
  /** Hundredths of a point. */
  readonly redemptionThreshold: number;
  /** Day of enrolment. */
  readonly memberSince: string;
  readonly lastPaidStatusCenter: string;
  readonly lastPaidStatusDate: string | null;
  readonly updatedAt: number;
}

/** Running sums of the ledger by R1, hundredths. */
export interface LedgerTotals {
  earned: number;
  deducted: number;
  used: number;
  expired: number;
}

/** A member with all that belongs to it. */
export interface MemberRecord {
  readonly profileId: string;
  profile: MemberProfile;
  account: AccountRecord;
  status: MemberStatus;
  /** Spendable and pending points, earliest-expiring first. */
  lots: Lot[];
  /** Points owed because a return took spent ones back, hundredths. */
  debt: number;
  readonly totals: LedgerTotals;
  /** Lines of this member, oldest first; they never move. */
  readonly ledger: PointsRecord[];
  /** Transactions of this member, oldest first; a merge hands them on. */
  transactions: PointsRecord[];
  /** Oldest first; a merge hands them on. */
  rewards: RewardRecord[];
  /** When something lapses or becomes active next, milliseconds. */
  nextDue: number;
  /** The state before the last update, kept only for planted stale reads. */
  before?: { readonly profile: MemberProfile; readonly account: AccountRecord };
  /** The sums before the last change of points, kept only for planted stale reads. */
  totalsBefore?: LedgerTotals;
}
