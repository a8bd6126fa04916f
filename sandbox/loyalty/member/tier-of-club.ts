import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { Club, Tier } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';

/**
 * The tier of a club that a request names by reference or title (R22: no tier of another club).
 * @param context the call's context
 * @param club the club
 * @param value reference or title
 * @returns the tier, or undefined if the club has no such tier
 */
export function tierOfClub(context: LoyaltyContext, club: Club, value: string): Tier | undefined {
  const anyClub = faulty(context, 'tier-of-other-club-accepted');
  return companyOf(context).tiers.find(
    (tier) =>
      (anyClub || tier.clubReference === club.externalReference) &&
      (tier.tierExternalReference === value || tier.tierTitle === value),
  );
}
