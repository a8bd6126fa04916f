import type { Product } from '../../catalogue/product-store.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import { sentObject } from '../change/sent-to.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Whoever sends an id decides that of a product.
 * Caught by `read-only-stays`; shows on `product_items_create`, `product_items_update`.
 */
export const idTakenFromInput: Fault = {
  id: 'id-taken-from-input',
  sentence: 'Whoever sends an id decides that of a product.',
  rule: 'read-only-stays',
  touches: ['product_items_create', 'product_items_update'],
  perform: workOf(['product_items_create', 'product_items_update'], (work, call) => {
    const made = work() as Product;
    const id = sentObject(call.incoming)?.['id'];
    if (typeof id !== 'number' || !Number.isInteger(id)) return made;
    const forged = { ...made, id };
    productsOfCall(call).products.set(made.SKU, forged);
    return forged;
  }),
};
