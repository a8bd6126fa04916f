import { decimal } from '../amount/decimal.ts';
import { rate } from '../amount/rate.ts';
import type { Company } from '../company.ts';
import { isoMoment } from '../moment/iso-moment.ts';
import type { RewardRecord, RewardStatus } from './reward-record.ts';

/** A reward as the services answer it. */
export interface RewardObject {
  readonly profileId: string;
  readonly redemptionCode: string;
  readonly pointsToRedeem: number;
  /** Currency per point. */
  readonly pointCost: number;
  readonly status: RewardStatus;
  readonly amountToRedeem: number;
  readonly rewardTypeExternalReference: string;
  /** Where it was issued, then where it was used. */
  readonly redeemLocationExternalReference: string;
  /** Null until it is used. */
  readonly redeemedTimestamp: string | null;
  readonly merchantId: number;
  readonly merchantName: string;
  readonly issueAuditUser: string;
  readonly redeemAuditUser: string;
  readonly cancelAuditUser: string;
  readonly eligibleRevenue: number;
  readonly expirationDate: string;
  readonly activityDate: string;
}

/**
 * A reward as the services answer it.
 * @param company the tenant, who is the merchant
 * @param reward the reward
 * @returns the object
 */
export function rewardObject(company: Company, reward: RewardRecord): RewardObject {
  return {
    profileId: reward.owner,
    redemptionCode: reward.redemptionCode,
    pointsToRedeem: decimal(reward.points),
    pointCost: rate(reward.pointCost),
    status: reward.status,
    amountToRedeem: decimal(reward.amount),
    rewardTypeExternalReference: reward.type.externalReference,
    redeemLocationExternalReference: reward.location,
    redeemedTimestamp: reward.redeemedAt === null ? null : isoMoment(reward.redeemedAt),
    merchantId: company.id,
    merchantName: company.title,
    issueAuditUser: reward.issueAuditUser,
    redeemAuditUser: reward.redeemAuditUser,
    cancelAuditUser: reward.cancelAuditUser,
    eligibleRevenue: decimal(reward.eligibleRevenue),
    expirationDate: isoMoment(reward.expiresAt),
    activityDate: isoMoment(reward.issuedAt),
  };
}
