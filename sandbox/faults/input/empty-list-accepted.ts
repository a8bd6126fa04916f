import type { Fault } from '../fault.ts';

/**
 * An import of nothing is accepted, though it must have one product at least.
 * Caught by `invalid-request-refused`; shows on `product_import_create`.
 */
export const emptyListAccepted: Fault = {
  id: 'empty-list-accepted',
  sentence: 'An import of nothing is accepted, though it must have one product at least.',
  rule: 'invalid-request-refused',
  touches: ['product_import_create'],
  lets: (violation, field, { operationId }) =>
    operationId === 'product_import_create' && field === 'items' && violation === 'min_items',
};
