import type { Fault } from '../fault.ts';

/**
 * A product can be read with a token of scope write alone.
 * Caught by `scope-required`; shows on `product_items_read`.
 */
export const scopeIgnoredOnRead: Fault = {
  id: 'scope-ignored-on-read',
  sentence: 'A product can be read with a token of scope write alone.',
  rule: 'scope-required',
  touches: ['product_items_read'],
  admits: (lack, _, route) => lack === 'scope' && route?.operationId === 'product_items_read',
};
