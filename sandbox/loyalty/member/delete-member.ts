import { companyOf } from '../company-of.ts';
import { Conflict } from '../conflict.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { NotFound } from '../not-found.ts';
import { balance } from '../points/balance.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { writeRecord } from '../points/write-record.ts';
import { memberOfPath } from './member-of-path.ts';

/**
 * M7: deletes a member, who stays readable as `Deleted`. Points left are forfeited with a line of their own (R30);
 * the e-mail address and phone number are free again.
 * @param context the call's context
 * @param profileId the id in the path
 * @returns null
 * @throws NotFound if the company has no such member, or it is deleted already
 * @throws Conflict if the member is merged or has active rewards
 */
export function deleteMember(context: LoyaltyContext, profileId: string): null {
  const company = companyOf(context);
  const member = memberOfPath(context, profileId, 'write');
  if (member.status === 'Deleted') throw new NotFound('Member does not exist.');
  if (member.status === 'Merged') throw new Conflict('Member is merged.');
  const hasRewards = member.rewards.some((reward) => reward.status === 'Active');
  if (hasRewards && !faulty(context, 'delete-ignores-rewards')) throw new Conflict('Member has active rewards.');
  if (faulty(context, 'member-delete-lost')) return null;
  if (balance(member) !== 0) {
    writeRecord(context, company, member, {
      code: context.random.uuid(),
      type: 'FORFEITED',
      byType: sumByType(member.lots, -1, -member.debt),
      activityTimestamp: context.clock.now(),
      auditUser: context.user.username,
    });
  }
  member.lots = [];
  member.debt = 0;
  member.status = 'Deleted';
  company.byEmail.delete(member.profile.emailAddress.toLowerCase());
  company.byPhone.delete(member.profile.phoneNumber);
  return null;
}
