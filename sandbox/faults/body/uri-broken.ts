import { dataOf } from '../change/data-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The links between the pages of the catalogue lack scheme and host.
 * Caught by `body-matches-schema`; shows on `product_items_list`.
 */
export const uriBroken: Fault = {
  id: 'uri-broken',
  sentence: 'The links between the pages of the catalogue lack scheme and host.',
  rule: 'body-matches-schema',
  touches: ['product_items_list'],
  answer: dataOf(['product_items_list'], (data, { origin }) => ({
    ...data,
    next: typeof data['next'] === 'string' ? data['next'].slice(origin.length + 1) : null,
    previous: typeof data['previous'] === 'string' ? data['previous'].slice(origin.length + 1) : null,
  })),
};
