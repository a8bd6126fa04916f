import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A new product without a price is taken for free.
 * Caught by `invalid-request-refused`; shows on `product_items_create`.
 */
export const missingFieldAccepted: Fault = {
  id: 'missing-field-accepted',
  sentence: 'A new product without a price is taken for free.',
  rule: 'invalid-request-refused',
  touches: ['product_items_create'],
  request: sentTo('POST', /^\/api\/v1\/product\/items$/, (body) => ({ itemPrice: 0, ...body })),
};
