import type { Fault } from '../fault.ts';

/**
 * A product is renamed to nothing.
 * Caught by `invalid-request-refused`; shows on `product_items_update`.
 */
export const shortTextAccepted: Fault = {
  id: 'short-text-accepted',
  sentence: 'A product is renamed to nothing.',
  rule: 'invalid-request-refused',
  touches: ['product_items_update'],
  lets: (violation, field, { operationId }) =>
    operationId === 'product_items_update' && field === 'itemName' && violation === 'blank',
};
