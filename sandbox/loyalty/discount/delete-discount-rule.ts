import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { ruleOfPath } from './rule-of-path.ts';

/**
 * C6: removes a discount rule.
 * @param context the call's context
 * @param id the id in the path
 * @throws NotFound if the company has no such rule
 */
export function deleteDiscountRule(context: LoyaltyContext, id: number): void {
  ruleOfPath(context, id, 'write');
  if (!faulty(context, 'rule-delete-lost')) companyOf(context).rules.delete(id);
}
