import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The catalogue leaves the required itemName out of its products.
 * Caught by `body-matches-schema`; shows on `product_items_list`.
 */
export const bodyFieldMissing: Fault = {
  id: 'body-field-missing',
  sentence: 'The catalogue leaves the required itemName out of its products.',
  rule: 'body-matches-schema',
  touches: ['product_items_list'],
  answer: rowsOf(['product_items_list'], ({ itemName: _, ...rest }) => rest),
};
