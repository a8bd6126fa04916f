import type { LoyaltyContext } from '../loyalty-context.ts';
import { bringUpToDate } from '../points/bring-up-to-date.ts';
import { type Access, reachableCompanies } from '../reachable-companies.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * A member of the caller's company, brought up to date (R25).
 * @param context the call's context
 * @param profileId the member's id, in any case
 * @param access what for
 * @returns the member, or undefined if the company has no such member
 */
export function lookUpMember(context: LoyaltyContext, profileId: string, access: Access): MemberRecord | undefined {
  const id = profileId.toLowerCase();
  for (const company of reachableCompanies(context, access)) {
    const member = company.byProfileId.get(id);
    if (member === undefined) continue;
    bringUpToDate(context, company, member);
    return member;
  }
  return undefined;
}
