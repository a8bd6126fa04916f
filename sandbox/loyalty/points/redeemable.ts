import type { LoyaltyContext } from '../loyalty-context.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { spendableAt } from './spendable-at.ts';

/**
 * Points a member can spend at a location: active ones less what it owes (R3).
 * @param context the call's context
 * @param member the member
 * @param location reference of the location; null: unrestricted points only
 * @returns hundredths, negative if the member owes more than it has
 */
export function redeemable(context: LoyaltyContext, member: MemberRecord, location: string | null): number {
  const spendable = spendableAt(context, location);
  return member.lots.reduce((sum, lot) => sum + (spendable(lot) ? lot.points : 0), -member.debt);
}
