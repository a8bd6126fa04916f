import type { Product } from '../../catalogue/product-store.ts';
import { productOfCall, productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The categories of a changed product are answered as sent, but the old ones stay.
 * Caught by `put-stores-what-was-sent`; shows on `product_items_update`.
 */
export const putIgnoresField: Fault = {
  id: 'put-ignores-field',
  sentence: 'The categories of a changed product are answered as sent, but the old ones stay.',
  rule: 'put-stores-what-was-sent',
  touches: ['product_items_update'],
  perform: workOf(['product_items_update'], (work, call) => {
    const before = productOfCall(call);
    const changed = work() as Product;
    const { categories } = before ?? changed;
    productsOfCall(call).products.set(changed.SKU, { ...changed, categories });
    return changed;
  }),
};
