import { dataOf } from '../change/data-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The link to the next page of the catalogue leads to the same page.
 * Caught by `pages-keep-every-row`; shows on `product_items_list`.
 */
export const nextLinkRepeats: Fault = {
  id: 'next-link-repeats',
  sentence: 'The link to the next page of the catalogue leads to the same page.',
  rule: 'pages-keep-every-row',
  touches: ['product_items_list'],
  answer: dataOf(['product_items_list'], (data, { origin, target }) => ({
    ...data,
    next: data['next'] === null ? null : `${origin}${target}`,
  })),
};
