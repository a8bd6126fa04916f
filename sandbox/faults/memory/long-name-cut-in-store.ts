import type { Product } from '../../catalogue/product-store.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Only 50 characters of a new product's name are stored, though the answer shows them all.
 * Caught by `created-is-readable`; shows on `product_items_create`.
 */
export const longNameCutInStore: Fault = {
  id: 'long-name-cut-in-store',
  sentence: "Only 50 characters of a new product's name are stored, though the answer shows them all.",
  rule: 'created-is-readable',
  touches: ['product_items_create'],
  perform: workOf(['product_items_create'], (work, call) => {
    const made = work() as Product;
    productsOfCall(call).products.set(made.SKU, { ...made, itemName: made.itemName.slice(0, 50) });
    return made;
  }),
};
