import { queryOf } from '../change/query-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Every page of the catalogue is the first one.
 * Caught by `offset-moves`; shows on `product_items_list`.
 */
export const offsetIgnored: Fault = {
  id: 'offset-ignored',
  sentence: 'Every page of the catalogue is the first one.',
  rule: 'offset-moves',
  touches: ['product_items_list'],
  request: queryOf('/api/v1/product/items', (query) => query.delete('offset')),
};
