import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A product read alone tells by a text whether it is active.
 * Caught by `body-matches-schema`; shows on `product_items_read`.
 */
export const booleanAsText: Fault = {
  id: 'boolean-as-text',
  sentence: 'A product read alone tells by a text whether it is active.',
  rule: 'body-matches-schema',
  touches: ['product_items_read'],
  answer: rowsOf(['product_items_read'], (row) => ({ ...row, isActive: String(row['isActive']) })),
};
