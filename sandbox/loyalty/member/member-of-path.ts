import type { LoyaltyContext } from '../loyalty-context.ts';
import { NotFound } from '../not-found.ts';
import type { Access } from '../reachable-companies.ts';
import { lookUpMember } from './look-up-member.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * The member a path names.
 * @param context the call's context
 * @param profileId the id in the path
 * @param access what for
 * @returns the member
 * @throws NotFound if the company has no such member
 */
export function memberOfPath(context: LoyaltyContext, profileId: string, access: Access): MemberRecord {
  const member = lookUpMember(context, profileId, access);
  if (member === undefined) throw new NotFound('Member does not exist.');
  return member;
}
