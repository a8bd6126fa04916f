import { serverPageOn } from '../change/server-page-on.ts';
import type { Fault } from '../fault.ts';

/**
 * An exclusion without a required field fails with a 500 where a 400 is due.
 * Caught by `no-server-error`; shows on `product_exclusions_create`.
 */
export const serverErrorOnMissingField: Fault = {
  id: 'server-error-on-missing-field',
  sentence: 'An exclusion without a required field fails with a 500 where a 400 is due.',
  rule: 'no-server-error',
  touches: ['product_exclusions_create'],
  wire: serverPageOn(
    'POST',
    /^\/api\/v1\/product\/exclusions$/,
    ({ status, body }) => status === 400 && body.toString().includes('This field is required.'),
  ),
};
