import type { Tier } from '../hierarchy.ts';
import { days } from '../moment/days.ts';
import type { AccountRecord } from './member-record.ts';

/**
 * The part of an account that changes when a member enters a tier.
 * @param tier the tier
 * @param now milliseconds since the epoch
 * @param expiry when the tier shall run out; default: as the tier is configured
 * @returns tier and expiry
 */
export function enteredTier(
  tier: Tier,
  now: number,
  expiry?: number | null,
): Pick<AccountRecord, 'tier' | 'tierExpiresAt' | 'tierLapsesAt'> {
  const end = expiry ?? (tier.tierExpiryDays === null ? null : now + days(tier.tierExpiryDays));
  return { tier, tierExpiresAt: end, tierLapsesAt: end !== null && end > now ? end : null };
}
