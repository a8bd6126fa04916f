import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * Refuses changes to members that are merged or deleted; a disabled account can be edited.
 * @param context the call's context
 * @param member the member
 * @throws RuleBroken if the member is gone
 */
export function requirePresent(context: LoyaltyContext, member: MemberRecord): void {
  if (member.status === 'Active' || member.status === 'Inactive' || faulty(context, 'merged-member-writable')) return;
  throw new RuleBroken(`Member is ${member.status.toLowerCase()}.`);
}
