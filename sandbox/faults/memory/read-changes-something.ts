import type { Product } from '../../catalogue/product-store.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Every read of a product makes it one cent dearer.
 * Caught by `get-changes-nothing`; shows on `product_items_read`.
 */
export const readChangesSomething: Fault = {
  id: 'read-changes-something',
  sentence: 'Every read of a product makes it one cent dearer.',
  rule: 'get-changes-nothing',
  touches: ['product_items_read'],
  perform: workOf(['product_items_read'], (work, call) => {
    const read = work() as Product;
    const itemPrice = Math.round(read.itemPrice * 100 + 1) / 100;
    productsOfCall(call).products.set(read.SKU, { ...read, itemPrice });
    return read;
  }),
};
