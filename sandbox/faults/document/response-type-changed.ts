import { documentOf } from '../change/document-of.ts';
import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The ids of categories became texts, in the document and in the answers.
 * Caught by `document-unchanged`; shows on `product_categories_list`.
 */
export const responseTypeChanged: Fault = {
  id: 'response-type-changed',
  sentence: 'The ids of categories became texts, in the document and in the answers.',
  rule: 'document-unchanged',
  touches: ['product_categories_list'],
  document: documentOf('product', ['definitions', 'Category', 'properties', 'id', 'type'], () => 'string'),
  answer: rowsOf(['product_categories_list'], (row) => ({ ...row, id: String(row['id']) })),
};
