import { answersOf } from '../change/answers-of.ts';
import { changeAt } from '../change/change-at.ts';
import type { Row } from '../change/row.ts';
import type { Fault } from '../fault.ts';

const place = ['paths', '/categories', 'get', 'responses', '200'];

/**
 * The header X-Total-Count of the categories is a text, though the document calls it a whole number.
 * Caught by `headers-match-schema`; shows on `product_categories_list`.
 */
export const headerOfWrongType: Fault = {
  id: 'header-of-wrong-type',
  sentence: 'The header X-Total-Count of the categories is a text, though the document calls it a whole number.',
  rule: 'headers-match-schema',
  touches: ['product_categories_list'],
  document: (document, service) => {
    if (service !== 'product') return document;
    const headers = { 'X-Total-Count': { type: 'integer', description: 'How many there are.' } };
    return changeAt(document, place, (response) => ({ ...Object(response), headers })) as Row;
  },
  answer: answersOf(['product_categories_list'], ({ headers, ...answer }) => ({
    ...answer,
    headers: { ...headers, 'X-Total-Count': 'many' },
  })),
};
