import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The categories of a product are an object with their positions as keys.
 * Caught by `body-matches-schema`; shows on `product_items_read`.
 */
export const listAsObject: Fault = {
  id: 'list-as-object',
  sentence: 'The categories of a product are an object with their positions as keys.',
  rule: 'body-matches-schema',
  touches: ['product_items_read'],
  answer: rowsOf(['product_items_read'], (row) => ({ ...row, categories: { ...Object(row['categories']) } })),
};
