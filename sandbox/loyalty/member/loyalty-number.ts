import type { Company } from '../company.ts';
import { faulty } from '../faulty.ts';
import type { Tier } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';

/**
 * A loyalty number nobody in the company has: the tier's bin and seven digits (R20).
 * @param context the call's context
 * @param company the tenant
 * @param tier the tier of enrolment; the number stays when the member changes tier
 * @returns eleven digits
 */
export function loyaltyNumber(context: LoyaltyContext, company: Company, tier: Tier): string {
  const bin = faulty(context, 'loyalty-number-without-bin') ? '0000' : tier.binNumber;
  for (;;) {
    const number = `${bin}${String(Math.floor(context.random.next() * 10_000_000)).padStart(7, '0')}`;
    if (!company.byLoyaltyNumber.has(number)) return number;
  }
}
