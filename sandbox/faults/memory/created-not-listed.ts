import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/** Id of the last product that a sandbox starts with. */
const LAST_SEEDED = 9;

/**
 * The catalogue shows only the products that were there at the start.
 * Caught by `list-contains-created`; shows on `product_items_list`.
 */
export const createdNotListed: Fault = {
  id: 'created-not-listed',
  sentence: 'The catalogue shows only the products that were there at the start.',
  rule: 'list-contains-created',
  touches: ['product_items_list'],
  perform: workOf(['product_items_list'], (work, call) => {
    const { products } = productsOfCall(call);
    const created = Array.from(products.values()).filter(({ id }) => id > LAST_SEEDED);
    for (const { SKU } of created) products.delete(SKU);
    const page = work();
    for (const product of created) products.set(product.SKU, product);
    return page;
  }),
};
