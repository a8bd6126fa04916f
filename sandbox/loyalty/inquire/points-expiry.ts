import { decimal } from '../amount/decimal.ts';
import { rate } from '../amount/rate.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import { days } from '../moment/days.ts';
import { isoMoment } from '../moment/iso-moment.ts';
import { sumByLocation } from '../points/sum-by-location.ts';
import { sumParts } from '../points/sum-parts.ts';

/** Points that lapse in one step of the coming year. */
export interface PointsExpiry {
  /** Days from now to the end of the step. */
  readonly expiryDuration: number;
  readonly unRestrictedTotalPoints: number;
  readonly restrictedTotalPoints: number;
  readonly totalPoints: number;
  /** Currency per point. */
  readonly pointValue: number;
  readonly restrictedPoints: { readonly points: number; readonly restrictedLocation: string }[];
  readonly expiryDate: string;
}

const steps = [30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365];

/**
 * I3: points to lapse within a year in steps of 30 days, each step by itself; the last one ends with the year.
 * @param context the call's context
 * @param query whose points; a UUID here as everywhere (O3)
 * @returns one row per step
 * @throws FieldRefused for an unknown member
 */
export function pointsExpiry(
  context: LoyaltyContext,
  query: { readonly profileId?: string | undefined },
): PointsExpiry[] {
  const member = memberOfField(context, 'profileId', query.profileId, 'read');
  const now = context.clock.now();
  return steps.map((step, index) => {
    const start = now + days(steps[index - 1] ?? 0);
    const end = now + days(step);
    const lots = member.lots.filter(({ expiresAt }) => expiresAt !== null && start < expiresAt && expiresAt <= end);
    const restricted = sumByLocation(lots);
    const restrictedSum = [...restricted.values()].reduce((sum, points) => sum + points, 0);
    const sum = sumParts(lots);
    return {
      expiryDuration: step,
      unRestrictedTotalPoints: decimal(sum - restrictedSum),
      restrictedTotalPoints: decimal(restrictedSum),
      totalPoints: decimal(sum),
      pointValue: rate(member.account.tier.pointValue),
      restrictedPoints: [...restricted].map(([restrictedLocation, points]) => ({
        points: decimal(points),
        restrictedLocation,
      })),
      expiryDate: isoMoment(end),
    };
  });
}
