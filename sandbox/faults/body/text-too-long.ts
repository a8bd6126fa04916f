import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The name of a product is padded to 300 characters, more than the document allows.
 * Caught by `body-matches-schema`; shows on `product_items_read`.
 */
export const textTooLong: Fault = {
  id: 'text-too-long',
  sentence: 'The name of a product is padded to 300 characters, more than the document allows.',
  rule: 'body-matches-schema',
  touches: ['product_items_read'],
  answer: rowsOf(['product_items_read'], (row) => ({ ...row, itemName: String(row['itemName']).padEnd(300, '.') })),
};
