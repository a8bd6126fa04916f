import { changeAt } from '../change/change-at.ts';
import type { Row } from '../change/row.ts';
import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

function withoutParent(names: unknown): unknown {
  return Array.from<unknown>(Object(names)).filter((name) => name !== 'parentId');
}

/**
 * Categories no longer tell their parent, in the document and in the answers.
 * Caught by `document-unchanged`; shows on `product_categories_list`.
 */
export const responseFieldRemoved: Fault = {
  id: 'response-field-removed',
  sentence: 'Categories no longer tell their parent, in the document and in the answers.',
  rule: 'document-unchanged',
  touches: ['product_categories_list'],
  document: (document, service) => {
    if (service !== 'product') return document;
    const place = ['definitions', 'Category'];
    const fewer = changeAt(document, [...place, 'properties', 'parentId'], () => undefined);
    return changeAt(fewer, [...place, 'required'], withoutParent) as Row;
  },
  answer: rowsOf(['product_categories_list'], ({ parentId: _, ...rest }) => rest),
};
