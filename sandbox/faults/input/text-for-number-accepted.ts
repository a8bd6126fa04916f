import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A price that is no number sets a product to 0.
 * Caught by `invalid-request-refused`; shows on `product_items_update`.
 */
export const textForNumberAccepted: Fault = {
  id: 'text-for-number-accepted',
  sentence: 'A price that is no number sets a product to 0.',
  rule: 'invalid-request-refused',
  touches: ['product_items_update'],
  request: sentTo('PUT', /^\/api\/v1\/product\/items\/[^/]+$/, (body) => {
    const { itemPrice } = body;
    if (itemPrice === undefined || itemPrice === null) return body;
    return { ...body, itemPrice: typeof itemPrice === 'object' ? 0 : Number(itemPrice) || 0 };
  }),
};
