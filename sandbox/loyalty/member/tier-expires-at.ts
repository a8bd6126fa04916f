import type { Tier } from '../hierarchy.ts';
import { days } from '../moment/days.ts';

/**
 * When a tier that a member enters now runs out.
 * @param tier the tier
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch, or null for never
 */
export function tierExpiresAt(tier: Tier, now: number): number | null {
  return tier.tierExpiryDays === null ? null : now + days(tier.tierExpiryDays);
}
