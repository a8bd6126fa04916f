import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';
import type { MemberRecord } from './member-record.ts';

/**
 * Refuses an e-mail address or phone number that another member of the company has (R21).
 * Deleted members have given theirs up, merged ones keep them.
 * @param context the call's context
 * @param emailAddress the address; its case does not count
 * @param phoneNumber the number
 * @param self the member that may have them already
 * @throws RuleBroken if one of them is taken
 */
export function requireUniqueContact(
  context: LoyaltyContext,
  emailAddress: string,
  phoneNumber: string,
  self?: MemberRecord,
): void {
  const company = companyOf(context);
  const byEmail = company.byEmail.get(emailAddress.toLowerCase());
  if (byEmail !== undefined && byEmail !== self && !faulty(context, 'duplicate-email-accepted')) {
    throw new RuleBroken('A member with this emailAddress already exists.');
  }
  const byPhone = company.byPhone.get(phoneNumber);
  if (byPhone !== undefined && byPhone !== self && !faulty(context, 'duplicate-phone-accepted')) {
    throw new RuleBroken('A member with this phoneNumber already exists.');
  }
}
