import { queryOf } from '../change/query-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Asked for active products, the catalogue answers the others.
 * Caught by `filter-filters`; shows on `product_items_list`.
 */
export const filterInverted: Fault = {
  id: 'filter-inverted',
  sentence: 'Asked for active products, the catalogue answers the others.',
  rule: 'filter-filters',
  touches: ['product_items_list'],
  request: queryOf('/api/v1/product/items', (query) => {
    const isActive = query.get('isActive');
    if (isActive === 'true' || isActive === 'false') query.set('isActive', String(isActive === 'false'));
  }),
};
