import { decimal } from '../amount/decimal.ts';
import { pointsValue } from '../amount/points-value.ts';
import type { LedgerTotals, MemberRecord } from '../member/member-record.ts';
import { type PointType, pointTypes } from '../points/lot.ts';
import { sumByLocation } from '../points/sum-by-location.ts';

/** A member's balance with its breakdown, as I1 and I8 answer it. */
export interface MemberPoints {
  readonly totalPoints: number;
  readonly pointsByType: { readonly pointType: PointType; readonly points: number; readonly subType: string | null }[];
  readonly pointsBalance: {
    readonly memberPointsEarned: number;
    readonly memberPointsDeducted: number;
    readonly memberPointsUsed: number;
    readonly memberPointsExpired: number;
    readonly memberPointsAvailable: number;
    readonly memberPointsLocked: number;
  };
  readonly breakdown: {
    readonly totalPoints: number;
    readonly totalCurrencyValue: number;
    readonly unrestrictedPoints: {
      readonly totalPoints: number;
      readonly totalCurrencyValue: number;
      readonly unrestrictedPointsItems: { readonly points: number; readonly pointType: PointType }[];
    };
    readonly restrictedPoints: {
      readonly totalPoints: number;
      readonly totalCurrencyValue: number;
      readonly restrictedPointsItems: {
        readonly points: number;
        readonly pointType: PointType;
        readonly restrictedLocation: string;
      }[];
    };
  };
}

/**
 * A member's balance with its breakdown (R1–R3). Points owed count as negative base points.
 * @param member the member
 * @param totals sums of the ledger; default: the member's
 * @param error added to the balance, hundredths; only a planted fault uses it
 * @returns the object
 */
export function pointsObject(member: MemberRecord, totals: LedgerTotals = member.totals, error = 0): MemberPoints {
  const available = totals.earned - totals.deducted - totals.used - totals.expired + error;
  const unrestricted = byType(member);
  const restricted = sumByLocation(member.lots);
  const restrictedSum = [...restricted.values()].reduce((sum, points) => sum + points, 0);
  const { pointValue } = member.account.tier;
  return {
    totalPoints: decimal(available),
    pointsByType: [...unrestricted, ['Restricted', restrictedSum] as const]
      .filter(([type, points]) => points !== 0 || type === 'Base')
      .map(([pointType, points]) => ({ pointType, points: decimal(points), subType: null })),
    pointsBalance: {
      memberPointsEarned: decimal(totals.earned),
      memberPointsDeducted: decimal(totals.deducted),
      memberPointsUsed: decimal(totals.used),
      memberPointsExpired: decimal(totals.expired),
      memberPointsAvailable: decimal(available),
      memberPointsLocked: decimal(pendingPoints(member)),
    },
    breakdown: {
      totalPoints: decimal(available),
      totalCurrencyValue: pointsValue(available, pointValue),
      unrestrictedPoints: {
        totalPoints: decimal(available - restrictedSum),
        totalCurrencyValue: pointsValue(available - restrictedSum, pointValue),
        unrestrictedPointsItems: unrestricted
          .filter(([, points]) => points !== 0)
          .map(([pointType, points]) => ({ points: decimal(points), pointType })),
      },
      restrictedPoints: {
        totalPoints: decimal(restrictedSum),
        totalCurrencyValue: pointsValue(restrictedSum, pointValue),
        restrictedPointsItems: [...restricted].map(([restrictedLocation, points]) => ({
          points: decimal(points),
          pointType: 'Restricted',
          restrictedLocation,
        })),
      },
    },
  };
}

/** Unrestricted hundredths of each type. */
function byType(member: MemberRecord): (readonly [PointType, number])[] {
  const sums: Record<PointType, number> = { Base: -member.debt, Bonus: 0, Promotional: 0, Restricted: 0 };
  for (const lot of member.lots) {
    if (lot.restrictedTo === null) sums[lot.pointType] += lot.points;
  }
  return pointTypes.filter((type) => type !== 'Restricted').map((type) => [type, sums[type]] as const);
}

function pendingPoints(member: MemberRecord): number {
  let sum = 0;
  for (const lot of member.lots) if (lot.pending) sum += lot.points;
  return sum;
}
