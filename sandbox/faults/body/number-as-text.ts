import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Prices in the catalogue are texts, as a decimal field answers them.
 * Caught by `body-matches-schema`; shows on `product_items_list`.
 */
export const numberAsText: Fault = {
  id: 'number-as-text',
  sentence: 'Prices in the catalogue are texts, as a decimal field answers them.',
  rule: 'body-matches-schema',
  touches: ['product_items_list'],
  answer: rowsOf(['product_items_list'], (row) => ({ ...row, itemPrice: Number(row['itemPrice']).toFixed(2) })),
};
