import { serverPageOn } from '../change/server-page-on.ts';
import type { Fault } from '../fault.ts';

/**
 * An unknown product fails with a 500 where a 404 is due.
 * Caught by `no-server-error`; shows on `product_items_read`.
 */
export const serverErrorOnUnknownId: Fault = {
  id: 'server-error-on-unknown-id',
  sentence: 'An unknown product fails with a 500 where a 404 is due.',
  rule: 'no-server-error',
  touches: ['product_items_read'],
  wire: serverPageOn('GET', /^\/api\/v1\/product\/items\/[^/]+$/, ({ status }) => status === 404),
};
