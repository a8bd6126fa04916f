import { dataOf } from '../change/data-of.ts';
import type { Fault } from '../fault.ts';

/**
 * No page of the catalogue has a link to the next one.
 * Caught by `pages-keep-every-row`; shows on `product_items_list`.
 */
export const nextLinkLost: Fault = {
  id: 'next-link-lost',
  sentence: 'No page of the catalogue has a link to the next one.',
  rule: 'pages-keep-every-row',
  touches: ['product_items_list'],
  answer: dataOf(['product_items_list'], (data) => ({ ...data, next: null })),
};
