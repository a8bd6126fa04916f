import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type MemberObject, memberObject } from './member-object.ts';
import { memberOfPath } from './member-of-path.ts';

/**
 * M6: one member, whatever its status.
 * @param context the call's context
 * @param profileId the id in the path
 * @returns the member
 * @throws NotFound if the company has no such member
 */
export function readMember(context: LoyaltyContext, profileId: string): MemberObject {
  const member = memberOfPath(context, profileId, 'read');
  if (member.before !== undefined && faulty(context, 'stale-member-read')) {
    return memberObject(member, member.before.profile, member.before.account);
  }
  return memberObject(member);
}
