import type { Fault } from '../fault.ts';

/**
 * Products can be changed with a token of scope read.
 * Caught by `scope-required`; shows on `product_items_update`.
 */
export const scopeIgnoredOnWrite: Fault = {
  id: 'scope-ignored-on-write',
  sentence: 'Products can be changed with a token of scope read.',
  rule: 'scope-required',
  touches: ['product_items_update'],
  admits: (lack, _, route) => lack === 'scope' && route?.operationId === 'product_items_update',
};
