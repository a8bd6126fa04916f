import type { Exclusion } from '../../catalogue/product-store.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import { sentObject } from '../change/sent-to.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Whoever sends createdBy decides who has made an exclusion.
 * Caught by `read-only-stays`; shows on `product_exclusions_create`.
 */
export const authorTakenFromInput: Fault = {
  id: 'author-taken-from-input',
  sentence: 'Whoever sends createdBy decides who has made an exclusion.',
  rule: 'read-only-stays',
  touches: ['product_exclusions_create'],
  perform: workOf(['product_exclusions_create'], (work, call) => {
    const made = work() as Exclusion;
    const createdBy = sentObject(call.incoming)?.['createdBy'];
    if (typeof createdBy !== 'string') return made;
    const forged = { ...made, createdBy };
    productsOfCall(call).exclusions.set(made.id, forged);
    return forged;
  }),
};
