import { share } from '../amount/share.ts';
import type { Company } from '../company.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { defaultTier } from '../member/default-tier.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { inDateRange } from '../moment/in-date-range.ts';
import { isoDate } from '../moment/iso-date.ts';
import type { PointType } from '../points/lot.ts';

/**
 * Points a member earns, by the rules of its tier (R6); each rule rounds for itself, half up.
 * @param context the call's context
 * @param company the tenant
 * @param member the member
 * @param amount what earns points, hundredths
 * @param activityTimestamp when it happened, milliseconds
 * @returns hundredths by type
 */
export function pointsOfPurchase(
  context: LoyaltyContext,
  company: Company,
  member: MemberRecord,
  amount: number,
  activityTimestamp: number,
): Record<PointType, number> {
  const { club, tier } = member.account;
  const rated = faulty(context, 'wrong-tier-rate') ? defaultTier(company, club) : tier;
  const points: Record<PointType, number> = { Base: 0, Bonus: 0, Promotional: 0, Restricted: 0 };
  for (const rule of company.earnRules) {
    const applies =
      rule.tierReference === rated.tierExternalReference &&
      rule.clubReference === club.externalReference &&
      inDateRange(isoDate(activityTimestamp), rule.startDate, rule.endDate);
    // Points and amount in hundredths, rate in ten-thousandths per 100 of currency.
    if (applies) points[rule.pointType] += share(amount, rule.earnPointsPer100, 1_000_000);
  }
  return points;
}
