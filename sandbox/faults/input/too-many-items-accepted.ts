import type { Fault } from '../fault.ts';

/**
 * An import of more than 500 products is accepted.
 * Caught by `invalid-request-refused`; shows on `product_import_create`.
 */
export const tooManyItemsAccepted: Fault = {
  id: 'too-many-items-accepted',
  sentence: 'An import of more than 500 products is accepted.',
  rule: 'invalid-request-refused',
  touches: ['product_import_create'],
  lets: (violation, field, { operationId }) =>
    operationId === 'product_import_create' && field === 'items' && violation === 'max_items',
};
