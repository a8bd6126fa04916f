import { sentTo } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A unit of more than 30 characters is cut instead of refused.
 * Caught by `invalid-request-refused`; shows on `product_items_create`.
 */
export const longTextAccepted: Fault = {
  id: 'long-text-accepted',
  sentence: 'A unit of more than 30 characters is cut instead of refused.',
  rule: 'invalid-request-refused',
  touches: ['product_items_create'],
  request: sentTo('POST', /^\/api\/v1\/product\/items$/, (body) =>
    typeof body['UOM'] === 'string' ? { ...body, UOM: body['UOM'].slice(0, 30) } : body,
  ),
};
