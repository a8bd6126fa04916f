import type { DiscountRuleRecord, DiscountScope } from '../discount/discount-rule-record.ts';

/**
 * An active discount rule for all tiers and days unless said otherwise.
 * @param id id of the rule
 * @param ruleName its name
 * @param scope where it applies
 * @param particulars what is special about it
 * @returns the rule
 */
export function discountRule(
  id: number,
  ruleName: string,
  scope: DiscountScope,
  particulars: Partial<DiscountRuleRecord>,
): DiscountRuleRecord {
  return {
    id,
    ruleName,
    scope,
    tierReference: null,
    SKU: null,
    category: null,
    discountPercentage: null,
    discountAmount: null,
    startDate: null,
    endDate: null,
    isActive: true,
    ...particulars,
  };
}
