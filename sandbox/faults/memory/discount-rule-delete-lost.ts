import type { Fault } from '../fault.ts';

/**
 * A removed discount rule is answered 204, but stays.
 * Caught by `deleted-is-gone`; shows on `discount_rules_delete`.
 */
export const discountRuleDeleteLost: Fault = {
  id: 'discount-rule-delete-lost',
  sentence: 'A removed discount rule is answered 204, but stays.',
  rule: 'deleted-is-gone',
  touches: ['discount_rules_delete'],
  loyalty: ['rule-delete-lost'],
};
