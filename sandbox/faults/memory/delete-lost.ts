import { productOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A deleted product is answered 204, but stays.
 * Caught by `deleted-is-gone`; shows on `product_items_delete`.
 */
export const deleteLost: Fault = {
  id: 'delete-lost',
  sentence: 'A deleted product is answered 204, but stays.',
  rule: 'deleted-is-gone',
  touches: ['product_items_delete'],
  perform: workOf(['product_items_delete'], (work, call) => (productOfCall(call) === undefined ? work() : null)),
};
