import { queryOf } from '../change/query-of.ts';
import type { Fault } from '../fault.ts';

/**
 * An unknown type of exclusions is ignored, and all are listed.
 * Caught by `invalid-request-refused`; shows on `product_exclusions_list`.
 */
export const queryEnumAccepted: Fault = {
  id: 'query-enum-accepted',
  sentence: 'An unknown type of exclusions is ignored, and all are listed.',
  rule: 'invalid-request-refused',
  touches: ['product_exclusions_list'],
  request: queryOf('/api/v1/product/exclusions', (query) => {
    if (!['SKU', 'CATEGORY'].includes(query.get('type') ?? '')) query.delete('type');
  }),
};
