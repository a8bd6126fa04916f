import type { Product } from '../../catalogue/product-store.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The price of a new product is stored without its cents, though the answer shows them.
 * Caught by `created-is-readable`; shows on `product_items_create`.
 */
export const priceRoundedInStore: Fault = {
  id: 'price-rounded-in-store',
  sentence: 'The price of a new product is stored without its cents, though the answer shows them.',
  rule: 'created-is-readable',
  touches: ['product_items_create'],
  perform: workOf(['product_items_create'], (work, call) => {
    const made = work() as Product;
    productsOfCall(call).products.set(made.SKU, { ...made, itemPrice: Math.floor(made.itemPrice) });
    return made;
  }),
};
