import type { Company } from '../company.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { defaultTier } from './default-tier.ts';
import { enteredTier } from './entered-tier.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * Puts a member whose tier has run out back into the club's default tier; in the default tier it is renewed.
 * @param context the call's context
 * @param company the tenant
 * @param member the member
 */
export function lapseTier(context: LoyaltyContext, company: Company, member: MemberRecord): void {
  const now = context.clock.now();
  const end = member.account.tierLapsesAt;
  if (end === null || end > now || member.status !== 'Active') return;
  const tier = defaultTier(company, member.account.club);
  member.account = { ...member.account, ...enteredTier(tier, now), updatedAt: now };
}
