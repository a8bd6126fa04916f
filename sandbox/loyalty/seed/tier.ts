import type { Tier } from '../hierarchy.ts';

type Named = Pick<
  Tier,
  'tierId' | 'tierTitle' | 'tierExternalReference' | 'binNumber' | 'clubReference' | 'localRanking' | 'globalRanking'
>;

/**
 * A free tier with the usual rates unless said otherwise: 10 points per 100, half a unit of currency per point, points
 * and tier for 365 days, rewards for 30.
 * @param particulars its names, ranks and what is special about it
 * @returns the tier
 */
export function tier(particulars: Named & Partial<Tier>): Tier {
  return {
    tierType: 'FREE',
    isDefault: false,
    basePointsExpiryDays: 365,
    rewardExpiryDays: 30,
    tierExpiryDays: 365,
    earnPointsPer100: 100_000,
    pointValue: 5_000,
    upgradeThreshold: null,
    discountPercentage: 0,
    ...particulars,
  };
}
