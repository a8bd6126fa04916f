import { queryOf } from '../change/query-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The catalogue answers all products whatever category is asked for.
 * Caught by `filter-filters`; shows on `product_items_list`.
 */
export const filterIgnored: Fault = {
  id: 'filter-ignored',
  sentence: 'The catalogue answers all products whatever category is asked for.',
  rule: 'filter-filters',
  touches: ['product_items_list'],
  request: queryOf('/api/v1/product/items', (query) => query.delete('category')),
};
