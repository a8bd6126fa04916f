import type { LoyaltyContext } from '../loyalty-context.ts';
import { NotFound } from '../not-found.ts';
import { type Access, reachableCompanies } from '../reachable-companies.ts';
import type { DiscountRuleRecord } from './discount-rule-record.ts';

/**
 * The discount rule a path names.
 * @param context the call's context
 * @param id the id in the path
 * @param access what for
 * @returns the rule
 * @throws NotFound if the company has no such rule
 */
export function ruleOfPath(context: LoyaltyContext, id: number, access: Access): DiscountRuleRecord {
  for (const company of reachableCompanies(context, access)) {
    const rule = company.rules.get(id);
    if (rule !== undefined) return rule;
  }
  throw new NotFound('Discount rule does not exist.');
}
