import type { Fault } from '../fault.ts';

/**
 * A new discount rule is answered 201, but not stored.
 * Caught by `created-is-readable`; shows on `discount_rules_create`.
 */
export const discountRuleCreateLost: Fault = {
  id: 'discount-rule-create-lost',
  sentence: 'A new discount rule is answered 201, but not stored.',
  rule: 'created-is-readable',
  touches: ['discount_rules_create'],
  loyalty: ['rule-write-lost'],
};
