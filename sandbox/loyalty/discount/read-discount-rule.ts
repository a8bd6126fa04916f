import type { LoyaltyContext } from '../loyalty-context.ts';
import { type DiscountRuleObject, discountRuleObject } from './discount-rule-object.ts';
import { ruleOfPath } from './rule-of-path.ts';

/**
 * C4: one discount rule.
 * @param context the call's context
 * @param id the id in the path
 * @returns the rule
 * @throws NotFound if the company has no such rule
 */
export function readDiscountRule(context: LoyaltyContext, id: number): DiscountRuleObject {
  return discountRuleObject(ruleOfPath(context, id, 'read'));
}
