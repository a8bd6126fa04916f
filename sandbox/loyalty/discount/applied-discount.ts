import { decimal } from '../amount/decimal.ts';
import { rate } from '../amount/rate.ts';
import type { DiscountRuleRecord } from './discount-rule-record.ts';

/** A discount of a basket or of one product in it. */
export interface AppliedDiscount {
  /** What is taken off, currency. */
  readonly value: number;
  readonly type: 'tier' | 'promotion';
  readonly description: string;
  /** Id of the rule. */
  readonly id: number;
  readonly ruleName: string;
  /** 0 for a rule with a fixed amount. */
  readonly discountPercentage: number;
  readonly discountAmount: number;
}

/**
 * A discount as C1 answers it.
 * @param rule the rule
 * @param amount what it takes off, hundredths
 * @returns the object
 */
export function appliedDiscount(rule: DiscountRuleRecord, amount: number): AppliedDiscount {
  const percentage = rate(rule.discountPercentage ?? 0);
  return {
    value: decimal(amount),
    type: rule.scope === 'tier' ? 'tier' : 'promotion',
    description: rule.discountPercentage === null ? rule.ruleName : `${rule.ruleName} (${percentage} %)`,
    id: rule.id,
    ruleName: rule.ruleName,
    discountPercentage: percentage,
    discountAmount: decimal(amount),
  };
}
