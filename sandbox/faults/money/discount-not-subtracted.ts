import type { Fault } from '../fault.ts';

/**
 * The discounts of a basket are listed, but not subtracted.
 * Caught by `tier-discount-applies`; shows on `discount_create`.
 */
export const discountNotSubtracted: Fault = {
  id: 'discount-not-subtracted',
  sentence: 'The discounts of a basket are listed, but not subtracted.',
  rule: 'tier-discount-applies',
  touches: ['discount_create'],
  loyalty: ['discount-not-subtracted'],
};
