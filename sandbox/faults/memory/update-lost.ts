import { productOfCall, productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A change of a product is answered, but not stored.
 * Caught by `updated-is-stored`; shows on `product_items_update`.
 */
export const updateLost: Fault = {
  id: 'update-lost',
  sentence: 'A change of a product is answered, but not stored.',
  rule: 'updated-is-stored',
  touches: ['product_items_update'],
  perform: workOf(['product_items_update'], (work, call) => {
    const before = productOfCall(call);
    const changed = work();
    if (before !== undefined) productsOfCall(call).products.set(before.SKU, before);
    return changed;
  }),
};
