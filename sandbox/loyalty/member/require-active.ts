import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * Refuses changes to members that are merged, deleted or disabled (R24).
 * @param context the call's context
 * @param member the member
 * @throws RuleBroken unless the member is active
 */
export function requireActive(context: LoyaltyContext, member: MemberRecord): void {
  if (member.status === 'Active' || faulty(context, 'merged-member-writable')) return;
  throw new RuleBroken(`Member is ${member.status.toLowerCase()}.`);
}
