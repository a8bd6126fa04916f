import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A new product with a known SKU takes the place of the old one.
 * Caught by `duplicate-refused`; shows on `product_items_create`.
 */
export const duplicateSkuAccepted: Fault = {
  id: 'duplicate-sku-accepted',
  sentence: 'A new product with a known SKU takes the place of the old one.',
  rule: 'duplicate-refused',
  touches: ['product_items_create'],
  perform: workOf(['product_items_create'], (work, call) => {
    productsOfCall(call).products.delete(String(call.body['SKU']));
    return work();
  }),
};
