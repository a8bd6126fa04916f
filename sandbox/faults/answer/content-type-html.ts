import { answersOf } from '../change/answers-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The JSON of the categories is called HTML.
 * Caught by `documented-content-type`; shows on `product_categories_list`.
 */
export const contentTypeHtml: Fault = {
  id: 'content-type-html',
  sentence: 'The JSON of the categories is called HTML.',
  rule: 'documented-content-type',
  touches: ['product_categories_list'],
  answer: answersOf(['product_categories_list'], ({ headers, ...answer }) => ({
    ...answer,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  })),
};
