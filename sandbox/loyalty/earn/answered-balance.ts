import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { balance } from '../points/balance.ts';

/**
 * The balance an answer carries: the new one if it was asked for, else none (R8).
 * @param context the call's context
 * @param member the member, or null for a purchase without member
 * @param asked value of `fetchUpdatedMemberPointTotals`
 * @param before the balance before the transaction, hundredths
 * @returns hundredths or null
 */
export function answeredBalance(
  context: LoyaltyContext,
  member: MemberRecord | null,
  asked: number,
  before: number,
): number | null {
  if (member === null) return null;
  if (asked !== 1 && !faulty(context, 'balance-answered-uncomputed')) return null;
  if (faulty(context, 'balance-answered-stale')) return before;
  return balance(member) + (faulty(context, 'balance-off-by-one-cent') ? 1 : 0);
}
