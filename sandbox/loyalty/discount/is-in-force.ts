import { inDateRange } from '../moment/in-date-range.ts';
import type { DiscountRuleRecord } from './discount-rule-record.ts';

/**
 * Whether a rule is active and runs on a day.
 * @param rule the rule
 * @param day `YYYY-MM-DD`
 * @returns true if it applies
 */
export function isInForce(rule: DiscountRuleRecord, day: string): boolean {
  return rule.isActive && inDateRange(day, rule.startDate, rule.endDate);
}
