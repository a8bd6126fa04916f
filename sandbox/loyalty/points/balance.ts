import type { MemberRecord } from '../member/member-record.ts';

/**
 * A member's balance: the sum of its signed ledger lines (R1, R4).
 * @param member the member
 * @returns hundredths, negative if returned points had been spent
 */
export function balance(member: MemberRecord): number {
  const { earned, deducted, used, expired } = member.totals;
  return earned - deducted - used - expired;
}
