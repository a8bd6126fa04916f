import type { Product } from '../../catalogue/product-store.ts';
import { productOfCall, productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

function sameContent(one: Product, other: Product): boolean {
  const content = ({ updatedAt: _, ...rest }: Product): string => JSON.stringify(Object.entries(rest).sort());
  return content(one) === content(other);
}

/**
 * Putting the same product again makes a new row, with another id.
 * Caught by `repeat-changes-nothing`; shows on `product_items_update`.
 */
export const repeatedPutCreates: Fault = {
  id: 'repeated-put-creates',
  sentence: 'Putting the same product again makes a new row, with another id.',
  rule: 'repeat-changes-nothing',
  touches: ['product_items_update'],
  perform: workOf(['product_items_update'], (work, call) => {
    const before = productOfCall(call);
    const changed = work() as Product;
    if (before === undefined || !sameContent(before, changed)) return changed;
    const again = { ...changed, id: call.world.products.nextId('product') };
    productsOfCall(call).products.set(again.SKU, again);
    return again;
  }),
};
