import type { Company } from '../company.ts';
import { couponUseKey } from '../discount/coupon-use-key.ts';
import type { MemberRecord } from '../member/member-record.ts';
import type { TransactionLines } from './transaction-lines.ts';

/**
 * Counts the known coupons on the lines of a purchase, or takes the count back for a return.
 * @param company the tenant
 * @param member the member
 * @param lines the purchase
 * @param step 1 for a purchase, -1 for its return
 */
export function countCoupons(company: Company, member: MemberRecord, lines: TransactionLines, step: 1 | -1): void {
  const codes = new Set(lines.transactionItems.flatMap((item) => item.couponCodes ?? []));
  for (const { code } of company.coupons) {
    if (!codes.has(code)) continue;
    const key = couponUseKey(code, member.profileId);
    company.couponUses.set(key, Math.max(0, (company.couponUses.get(key) ?? 0) + step));
  }
}
