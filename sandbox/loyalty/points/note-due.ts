import type { Company } from '../company.ts';
import type { MemberRecord } from '../member/member-record.ts';

/**
 * Notes that something of a member lapses or becomes active at a moment, so that reads look again from then on.
 * @param company the tenant
 * @param member the member
 * @param moment milliseconds since the epoch, or null for never
 */
export function noteDue(company: Company, member: MemberRecord, moment: number | null): void {
  if (moment === null) return;
  member.nextDue = Math.min(member.nextDue, moment);
  company.nextDue = Math.min(company.nextDue, moment);
}
