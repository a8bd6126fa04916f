import { decimal } from '../amount/decimal.ts';
import { companyOf } from '../company-of.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfPath } from '../member/member-of-path.ts';
import { isoMoment } from '../moment/iso-moment.ts';

/** Where a member stands among the tiers of its club. */
export interface TierStanding {
  readonly tierReference: string;
  readonly tierTitle: string;
  readonly tierExpiryDate: string | null;
  /** The next free tier that has a threshold, or null. */
  readonly nextTierReference: string | null;
  /** Points the member has still to earn for it, or null. */
  readonly pointsToNextTier: number | null;
}

/**
 * I6: a member's tier and what is missing to the next one. Tiers change by M2 and M9 only.
 * @param context the call's context
 * @param profileId the id in the path
 * @returns the standing
 * @throws NotFound if the company has no such member
 */
export function tierStanding(context: LoyaltyContext, profileId: string): TierStanding {
  const member = memberOfPath(context, profileId, 'read');
  const { tier, tierExpiresAt, club } = member.account;
  const [next] = companyOf(context)
    .tiers.filter(
      (candidate) =>
        candidate.clubReference === club.externalReference &&
        candidate.tierType === 'FREE' &&
        candidate.upgradeThreshold !== null &&
        candidate.localRanking > tier.localRanking,
    )
    .sort((one, other) => one.localRanking - other.localRanking);
  const threshold = next?.upgradeThreshold ?? null;
  return {
    tierReference: tier.tierExternalReference,
    tierTitle: tier.tierTitle,
    tierExpiryDate: tierExpiresAt === null ? null : isoMoment(tierExpiresAt),
    nextTierReference: next?.tierExternalReference ?? null,
    pointsToNextTier: threshold === null ? null : decimal(Math.max(0, threshold - member.totals.earned)),
  };
}
