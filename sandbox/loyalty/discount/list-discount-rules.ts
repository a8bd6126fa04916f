import { companyOf } from '../company-of.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';
import { selectRows } from '../select-rows.ts';
import { type DiscountRuleObject, discountRuleObject } from './discount-rule-object.ts';
import type { DiscountRuleRecord } from './discount-rule-record.ts';

/** Query of C2. An empty value is no filter. */
export interface DiscountRuleQuery {
  readonly scope?: string | undefined;
  readonly tierReference?: string | undefined;
  readonly isActive?: boolean | undefined;
}

/**
 * C2: the company's discount rules, oldest first.
 * @param context the call's context
 * @param query the filters
 * @param paging which rows
 * @returns the page
 */
export function listDiscountRules(
  context: LoyaltyContext,
  query: DiscountRuleQuery,
  paging: Paging,
): Page<DiscountRuleObject> {
  const { scope, tierReference, isActive } = query;
  const rows = selectRows(
    context,
    [...companyOf(context).rules.values()],
    [
      scope ? (rule: DiscountRuleRecord) => rule.scope === scope : undefined,
      tierReference ? (rule: DiscountRuleRecord) => rule.tierReference === tierReference : undefined,
      isActive !== undefined ? (rule: DiscountRuleRecord) => rule.isActive === isActive : undefined,
    ],
  );
  return page(context, rows, paging, 'oldest-first', discountRuleObject);
}
