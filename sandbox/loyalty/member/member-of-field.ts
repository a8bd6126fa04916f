import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { Access } from '../reachable-companies.ts';
import { lookUpMember } from './look-up-member.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * The member a field of the body or query names.
 * @param context the call's context
 * @param field name of the field
 * @param profileId its value
 * @param access what for
 * @returns the member
 * @throws FieldRefused if the field is absent or the company has no such member
 */
export function memberOfField(
  context: LoyaltyContext,
  field: string,
  profileId: string | null | undefined,
  access: Access,
): MemberRecord {
  if (!profileId) throw new FieldRefused(field, 'This field is required.');
  const member = lookUpMember(context, profileId, access);
  if (member === undefined) throw new FieldRefused(field, 'Member does not exist.');
  return member;
}
