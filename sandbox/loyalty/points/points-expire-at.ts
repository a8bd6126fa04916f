import type { Tier } from '../hierarchy.ts';
import { days } from '../moment/days.ts';

/**
 * When points that a member of a tier gets now will lapse (R18).
 * @param tier the member's tier
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch, or null for never
 */
export function pointsExpireAt(tier: Tier, now: number): number | null {
  return tier.basePointsExpiryDays === null ? null : now + days(tier.basePointsExpiryDays);
}
