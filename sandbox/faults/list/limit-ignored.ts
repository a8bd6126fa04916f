import { queryOf } from '../change/query-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The catalogue answers 20 products whatever limit is asked for.
 * Caught by `limit-limits`; shows on `product_items_list`.
 */
export const limitIgnored: Fault = {
  id: 'limit-ignored',
  sentence: 'The catalogue answers 20 products whatever limit is asked for.',
  rule: 'limit-limits',
  touches: ['product_items_list'],
  request: queryOf('/api/v1/product/items', (query) => query.delete('limit')),
};
