import { rate } from '../amount/rate.ts';
import { companyOf } from '../company-of.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { selectRows } from '../select-rows.ts';
import type { EarnRule } from './earn-configuration.ts';

/** Query of E8. An empty value is no filter. */
export interface EarnRuleQuery {
  readonly clubReference?: string | undefined;
  readonly tierReference?: string | undefined;
}

/**
 * E8: the earn rules that match, rates as JSON numbers.
 * @param context the call's context
 * @param query the filters
 * @returns the rules
 */
export function listEarnRules(context: LoyaltyContext, query: EarnRuleQuery): EarnRule[] {
  const { clubReference, tierReference } = query;
  return selectRows(context, companyOf(context).earnRules, [
    clubReference ? (rule: EarnRule) => rule.clubReference === clubReference : undefined,
    tierReference ? (rule: EarnRule) => rule.tierReference === tierReference : undefined,
  ]).map((rule) => ({
    id: rule.id,
    clubReference: rule.clubReference,
    tierReference: rule.tierReference,
    earnPointsPer100: rate(rule.earnPointsPer100),
    pointValue: rate(rule.pointValue),
    pointType: rule.pointType,
    startDate: rule.startDate,
    endDate: rule.endDate,
  }));
}
