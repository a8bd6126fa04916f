import type { Company } from '../company.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { lapseTier } from '../member/lapse-tier.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { activateLots } from './activate-lots.ts';
import { convertAutomatically } from './convert-automatically.ts';
import { expirePoints } from './expire-points.ts';
import { noteDue } from './note-due.ts';

/**
 * Lets everything happen to a member that time alone brings: activation and expiry of points, rewards and the tier.
 * Costs nothing until something is due, so every read and write starts with it.
 * @param context the call's context
 * @param company the tenant
 * @param member the member
 */
export function bringUpToDate(context: LoyaltyContext, company: Company, member: MemberRecord): void {
  const now = context.clock.now();
  if (now < member.nextDue) return;
  const activated = activateLots(company, member, (lot) => lot.activatesAt !== null && lot.activatesAt <= now);
  if (!faulty(context, 'expired-points-kept')) expirePoints(context, company, member);
  for (const reward of member.rewards) {
    if (reward.status === 'Active' && reward.expiresAt + 1000 <= now) reward.status = 'Expired';
  }
  lapseTier(context, company, member);
  member.nextDue = Number.POSITIVE_INFINITY;
  for (const lot of member.lots) {
    if (lot.expiresAt !== null && lot.expiresAt > now) noteDue(company, member, lot.expiresAt);
    if (lot.pending) noteDue(company, member, lot.activatesAt);
  }
  for (const reward of member.rewards) {
    if (reward.status === 'Active') noteDue(company, member, reward.expiresAt + 1000);
  }
  if (member.status === 'Active') noteDue(company, member, member.account.tierLapsesAt);
  if (activated > 0) convertAutomatically(context, company, member);
}
