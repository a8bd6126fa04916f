import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type DiscountRuleInput, discountRuleInput } from './discount-rule-input.ts';
import { type DiscountRuleObject, discountRuleObject } from './discount-rule-object.ts';
import { ruleOfPath } from './rule-of-path.ts';

/**
 * C5: changes the fields of a discount rule that are sent; null empties one.
 * @param context the call's context
 * @param id the id in the path
 * @param input the body
 * @returns the changed rule
 * @throws NotFound if the company has no such rule
 * @throws FieldRefused if the changed rule makes no sense
 */
export function updateDiscountRule(
  context: LoyaltyContext,
  id: number,
  input: Partial<DiscountRuleInput>,
): DiscountRuleObject {
  const rule = discountRuleInput(context, input, ruleOfPath(context, id, 'write'));
  if (!faulty(context, 'rule-update-lost')) companyOf(context).rules.set(id, rule);
  return discountRuleObject(rule);
}
