import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The title of every category is null, though the document does not allow it.
 * Caught by `body-matches-schema`; shows on `product_categories_list`.
 */
export const bodyFieldNull: Fault = {
  id: 'body-field-null',
  sentence: 'The title of every category is null, though the document does not allow it.',
  rule: 'body-matches-schema',
  touches: ['product_categories_list'],
  answer: rowsOf(['product_categories_list'], (row) => ({ ...row, title: null })),
};
