import { share } from '../amount/share.ts';
import type { DiscountRuleRecord } from './discount-rule-record.ts';

/**
 * What a rule takes off an amount: a percentage of it, rounded half up, or a fixed amount; never more than there is.
 * @param rule the rule
 * @param amount what it applies to, hundredths
 * @param left what is left of it, hundredths
 * @returns hundredths
 */
export function discountOf(rule: DiscountRuleRecord, amount: number, left: number): number {
  const wanted = rule.discountAmount ?? share(amount, rule.discountPercentage ?? 0, 1_000_000);
  return Math.max(0, Math.min(wanted, left));
}
