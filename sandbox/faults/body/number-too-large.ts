import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Tax rates in the catalogue are a hundred times too large, beyond the documented maximum.
 * Caught by `body-matches-schema`; shows on `product_items_list`.
 */
export const numberTooLarge: Fault = {
  id: 'number-too-large',
  sentence: 'Tax rates in the catalogue are a hundred times too large, beyond the documented maximum.',
  rule: 'body-matches-schema',
  touches: ['product_items_list'],
  answer: rowsOf(['product_items_list'], (row) => ({ ...row, taxRate: Number(row['taxRate']) * 100 })),
};
