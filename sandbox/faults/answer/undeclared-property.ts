import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A product shows what the shop paid for it, which the document does not know.
 * Caught by `undeclared-property`; shows on `product_items_read`.
 */
export const undeclaredProperty: Fault = {
  id: 'undeclared-property',
  sentence: 'A product shows what the shop paid for it, which the document does not know.',
  rule: 'undeclared-property',
  touches: ['product_items_read'],
  answer: rowsOf(['product_items_read'], (row) => ({ ...row, purchasePrice: 1.05 })),
};
