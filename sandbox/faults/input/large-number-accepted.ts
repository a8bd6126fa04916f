import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A tax rate above 100 is taken as 100.
 * Caught by `invalid-request-refused`; shows on `product_items_update`.
 */
export const largeNumberAccepted: Fault = {
  id: 'large-number-accepted',
  sentence: 'A tax rate above 100 is taken as 100.',
  rule: 'invalid-request-refused',
  touches: ['product_items_update'],
  request: sentTo('PUT', /^\/api\/v1\/product\/items\/[^/]+$/, (body) =>
    Number(body['taxRate']) > 100 ? { ...body, taxRate: 100 } : body,
  ),
};
