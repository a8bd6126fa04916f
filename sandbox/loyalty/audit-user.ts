import { faulty } from './faulty.ts';
import type { LoyaltyContext } from './loyalty-context.ts';

/**
 * The user recorded for a change (R28): the one sent, else the token's.
 * @param context the call's context
 * @param sent the audit user of the request
 * @returns a user name
 */
export function auditUser(context: LoyaltyContext, sent: string | null | undefined): string {
  if (sent && !faulty(context, 'audit-user-ignored')) return sent;
  return faulty(context, 'audit-user-missing') ? '' : context.user.username;
}
