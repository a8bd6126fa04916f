import type { Fault } from '../fault.ts';

/**
 * The discounts of other tiers apply too.
 * Caught by `tier-discount-applies`; shows on `discount_create`, `discount_eligible_list`.
 */
export const wrongTierDiscount: Fault = {
  id: 'wrong-tier-discount',
  sentence: 'The discounts of other tiers apply too.',
  rule: 'tier-discount-applies',
  touches: ['discount_create', 'discount_eligible_list'],
  loyalty: ['wrong-tier-discount'],
};
