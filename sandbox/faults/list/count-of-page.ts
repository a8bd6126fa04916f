import { dataOf } from '../change/data-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The catalogue counts the products of the page, not of the list.
 * Caught by `count-is-true`; shows on `product_items_list`.
 */
export const countOfPage: Fault = {
  id: 'count-of-page',
  sentence: 'The catalogue counts the products of the page, not of the list.',
  rule: 'count-is-true',
  touches: ['product_items_list'],
  answer: dataOf(['product_items_list'], (data) => ({ ...data, count: Array.from(Object(data['results'])).length })),
};
