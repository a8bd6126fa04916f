import { serverPageOn } from '../change/server-page-on.ts';
import type { Fault } from '../fault.ts';

/**
 * Reading the categories fails with a 500.
 * Caught by `no-server-error`; shows on `product_categories_list`.
 */
export const serverErrorOnRead: Fault = {
  id: 'server-error-on-read',
  sentence: 'Reading the categories fails with a 500.',
  rule: 'no-server-error',
  touches: ['product_categories_list'],
  wire: serverPageOn('GET', /^\/api\/v1\/product\/categories$/, ({ status }) => status === 200),
};
