import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A product renamed to null is called None.
 * Caught by `invalid-request-refused`; shows on `product_items_update`.
 */
export const nullAccepted: Fault = {
  id: 'null-accepted',
  sentence: 'A product renamed to null is called None.',
  rule: 'invalid-request-refused',
  touches: ['product_items_update'],
  request: sentTo('PUT', /^\/api\/v1\/product\/items\/[^/]+$/, (body) =>
    body['itemName'] === null ? { ...body, itemName: 'None' } : body,
  ),
};
