import { hundredths } from '../amount/hundredths.ts';
import { tenThousandths } from '../amount/ten-thousandths.ts';
import { companyOf } from '../company-of.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { DiscountRuleRecord, DiscountScope } from './discount-rule-record.ts';

/** Body of C3; of C5 any part of it. */
export interface DiscountRuleInput {
  readonly ruleName: string;
  readonly scope: DiscountScope;
  /** Tier name or reference; null: all tiers. */
  readonly tierReference?: string | null | undefined;
  readonly SKU?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly discountPercentage?: number | null | undefined;
  readonly discountAmount?: number | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly startDate?: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly endDate?: string | null | undefined;
  readonly isActive?: boolean | null | undefined;
}

/**
 * A checked rule from a body, what is left out taken from the rule it changes.
 * @param context the call's context
 * @param input the body
 * @param base the rule as it is, or a new one
 * @returns the rule to store
 * @throws FieldRefused for an unknown tier, a period that ends before it starts, an item rule without SKU and category,
 * or unless exactly one of percentage and amount is set
 */
export function discountRuleInput(
  context: LoyaltyContext,
  input: Partial<DiscountRuleInput>,
  base: DiscountRuleRecord,
): DiscountRuleRecord {
  const { discountPercentage: percentage, discountAmount: amount } = input;
  const rule: DiscountRuleRecord = {
    id: base.id,
    ruleName: input.ruleName ?? base.ruleName,
    scope: input.scope ?? base.scope,
    tierReference: sent(input.tierReference, base.tierReference, (value) => tierReference(context, value)),
    SKU: sent(input.SKU, base.SKU, (value) => value || null),
    category: sent(input.category, base.category, (value) => value || null),
    discountPercentage: sent(percentage, base.discountPercentage, (value) =>
      tenThousandths(value, 'discountPercentage'),
    ),
    discountAmount: sent(amount, base.discountAmount, (value) => hundredths(value, 'discountAmount')),
    startDate: sent(input.startDate, base.startDate, (value) => value),
    endDate: sent(input.endDate, base.endDate, (value) => value),
    isActive: input.isActive ?? base.isActive,
  };
  requireConsistent(rule);
  return rule;
}

/** Null empties a field, undefined leaves it. */
function sent<Raw, Kept>(value: Raw | null | undefined, kept: Kept, read: (value: Raw) => Kept): Kept | null {
  if (value === undefined) return kept;
  return value === null ? null : read(value);
}

function tierReference(context: LoyaltyContext, value: string): string | null {
  if (value === '') return null;
  const { tiers } = companyOf(context);
  const tier =
    tiers.find((candidate) => candidate.tierExternalReference === value) ??
    tiers.find((candidate) => candidate.tierTitle === value);
  if (tier === undefined) throw new FieldRefused('tierReference', 'Tier does not exist.');
  return tier.tierExternalReference;
}

function requireConsistent(rule: DiscountRuleRecord): void {
  if ((rule.discountPercentage === null) === (rule.discountAmount === null)) {
    throw new FieldRefused('non_field_errors', 'Exactly one of discountPercentage and discountAmount must be set.');
  }
  if (rule.scope === 'item' && rule.SKU === null && rule.category === null) {
    throw new FieldRefused('non_field_errors', 'A rule of scope item needs SKU or category.');
  }
  if (rule.startDate !== null && rule.endDate !== null && rule.endDate < rule.startDate) {
    throw new FieldRefused('endDate', 'Must not be before startDate.');
  }
}
