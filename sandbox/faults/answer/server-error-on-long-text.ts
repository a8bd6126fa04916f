import { sentObject } from '../change/sent-to.ts';
import { serverPageOn } from '../change/server-page-on.ts';
import type { Fault } from '../fault.ts';

/**
 * A SKU of more than 50 characters fails with a 500, though 100 are documented.
 * Caught by `no-server-error`; shows on `product_items_create`.
 */
export const serverErrorOnLongText: Fault = {
  id: 'server-error-on-long-text',
  sentence: 'A SKU of more than 50 characters fails with a 500, though 100 are documented.',
  rule: 'no-server-error',
  touches: ['product_items_create'],
  wire: serverPageOn('POST', /^\/api\/v1\/product\/items$/, (_, incoming) => {
    const sku = sentObject(incoming)?.['SKU'];
    return typeof sku === 'string' && sku.length > 50;
  }),
};
