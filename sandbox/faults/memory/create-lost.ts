import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A new product is answered 201, but not stored.
 * Caught by `created-is-readable`; shows on `product_items_create`.
 */
export const createLost: Fault = {
  id: 'create-lost',
  sentence: 'A new product is answered 201, but not stored.',
  rule: 'created-is-readable',
  touches: ['product_items_create'],
  perform: workOf(['product_items_create'], (work, call) => {
    const made = work();
    productsOfCall(call).products.delete(String(call.body['SKU']));
    return made;
  }),
};
