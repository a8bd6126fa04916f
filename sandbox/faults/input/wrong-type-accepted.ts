import type { Fault } from '../fault.ts';

/**
 * Lists, objects and truth values are taken as the name of a new product.
 * Caught by `invalid-request-refused`; shows on `product_items_create`.
 */
export const wrongTypeAccepted: Fault = {
  id: 'wrong-type-accepted',
  sentence: 'Lists, objects and truth values are taken as the name of a new product.',
  rule: 'invalid-request-refused',
  touches: ['product_items_create'],
  lets: (violation, field, { operationId }) =>
    operationId === 'product_items_create' && field === 'itemName' && violation === 'type',
};
