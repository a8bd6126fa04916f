import type { Part } from '../points/lot.ts';

/** The states of a reward. */
export type RewardStatus = 'Active' | 'Redeemed' | 'Cancelled' | 'Reversed' | 'Expired';

/** A configured kind of reward. Currency per point in ten-thousandths, amount in hundredths. */
export interface RewardType {
  readonly externalReference: string;
  readonly title: string;
  readonly pointCost: number;
  readonly maxAmount: number;
  readonly expiryDays: number;
}

/** An issued reward. Amounts and points in hundredths. */
export interface RewardRecord {
  readonly redemptionCode: string;
  /** The member it belongs to now; a merge hands it on. */
  owner: string;
  readonly points: number;
  /** Currency per point, ten-thousandths. */
  readonly pointCost: number;
  readonly amount: number;
  readonly type: RewardType;
  /** What it was paid with. */
  readonly parts: readonly Part[];
  /** The only location where it can be used, because restricted points paid for it. */
  readonly restrictedTo: string | null;
  readonly issuedAt: number;
  /** Last moment at which it can be used. */
  readonly expiresAt: number;
  readonly issueAuditUser: string;
  status: RewardStatus;
  location: string;
  redeemedAt: number | null;
  redeemAuditUser: string;
  cancelAuditUser: string;
  /** Net amount of the order it was used in, hundredths. */
  eligibleRevenue: number;
}
