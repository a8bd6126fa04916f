import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Products of other companies can be read.
 * Caught by `tenancy-kept`; shows on `product_items_read`.
 */
export const foreignProductReadable: Fault = {
  id: 'foreign-product-readable',
  sentence: 'Products of other companies can be read.',
  rule: 'tenancy-kept',
  touches: ['product_items_read'],
  perform: workOf(['product_items_read'], (work, call) => {
    try {
      return work();
    } catch (reason) {
      const sku = String(call.path['sku']);
      for (const { products } of call.world.products.companies.values()) {
        const found = products.get(sku);
        if (found !== undefined) return found;
      }
      throw reason;
    }
  }),
};
