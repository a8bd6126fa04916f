import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type DiscountRuleInput, discountRuleInput } from './discount-rule-input.ts';
import { type DiscountRuleObject, discountRuleObject } from './discount-rule-object.ts';

/**
 * C3: adds a discount rule.
 * @param context the call's context
 * @param input the body
 * @returns the new rule
 * @throws FieldRefused if the rule makes no sense
 */
export function createDiscountRule(context: LoyaltyContext, input: DiscountRuleInput): DiscountRuleObject {
  const rule = discountRuleInput(context, input, {
    id: context.store.nextRuleId,
    ruleName: input.ruleName,
    scope: input.scope,
    tierReference: null,
    SKU: null,
    category: null,
    discountPercentage: null,
    discountAmount: null,
    startDate: null,
    endDate: null,
    isActive: true,
  });
  context.store.nextRuleId += 1;
  if (!faulty(context, 'rule-write-lost')) companyOf(context).rules.set(rule.id, rule);
  return discountRuleObject(rule);
}
