import { decimal } from '../amount/decimal.ts';
import { rate } from '../amount/rate.ts';
import type { DiscountRuleRecord } from './discount-rule-record.ts';

/** A discount rule as the services answer it: a record with its amounts as JSON numbers. */
export type DiscountRuleObject = DiscountRuleRecord;

/**
 * A discount rule as the services answer it.
 * @param rule the rule
 * @returns the object
 */
export function discountRuleObject(rule: DiscountRuleRecord): DiscountRuleObject {
  return {
    id: rule.id,
    ruleName: rule.ruleName,
    scope: rule.scope,
    tierReference: rule.tierReference,
    SKU: rule.SKU,
    category: rule.category,
    discountPercentage: rule.discountPercentage === null ? null : rate(rule.discountPercentage),
    discountAmount: rule.discountAmount === null ? null : decimal(rule.discountAmount),
    startDate: rule.startDate,
    endDate: rule.endDate,
    isActive: rule.isActive,
  };
}
