import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A negative price is taken as 0.
 * Caught by `invalid-request-refused`; shows on `product_items_create`.
 */
export const smallNumberAccepted: Fault = {
  id: 'small-number-accepted',
  sentence: 'A negative price is taken as 0.',
  rule: 'invalid-request-refused',
  touches: ['product_items_create'],
  request: sentTo('POST', /^\/api\/v1\/product\/items$/, (body) =>
    Number(body['itemPrice']) < 0 ? { ...body, itemPrice: 0 } : body,
  ),
};
