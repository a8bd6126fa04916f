import type { Fault } from '../fault.ts';

/**
 * A change of a discount rule is answered, but not stored.
 * Caught by `updated-is-stored`; shows on `discount_rules_partial_update`.
 */
export const discountRuleUpdateLost: Fault = {
  id: 'discount-rule-update-lost',
  sentence: 'A change of a discount rule is answered, but not stored.',
  rule: 'updated-is-stored',
  touches: ['discount_rules_partial_update'],
  loyalty: ['rule-update-lost'],
};
