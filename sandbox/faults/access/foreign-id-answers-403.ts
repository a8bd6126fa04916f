import { Problem } from '../../pipeline/problem.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The product of another company is answered 403, which tells that it exists.
 * Caught by `tenancy-kept`; shows on `product_items_read`.
 */
export const foreignIdAnswers403: Fault = {
  id: 'foreign-id-answers-403',
  sentence: 'The product of another company is answered 403, which tells that it exists.',
  rule: 'tenancy-kept',
  touches: ['product_items_read'],
  perform: workOf(['product_items_read'], (work, call) => {
    const sku = String(call.path['sku']);
    const own = productsOfCall(call);
    for (const company of call.world.products.companies.values()) {
      if (company !== own && company.products.has(sku) && !own.products.has(sku)) {
        throw new Problem(403, 'You do not have permission to perform this action.');
      }
    }
    return work();
  }),
};
