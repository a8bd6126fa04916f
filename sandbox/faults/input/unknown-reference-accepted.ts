import type { Exclusion } from '../../catalogue/product-store.ts';
import { FieldRefused } from '../../loyalty/field-refused.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Products and categories that do not exist can be excluded.
 * Caught by `invalid-request-refused`; shows on `product_exclusions_create`.
 */
export const unknownReferenceAccepted: Fault = {
  id: 'unknown-reference-accepted',
  sentence: 'Products and categories that do not exist can be excluded.',
  rule: 'invalid-request-refused',
  touches: ['product_exclusions_create'],
  perform: workOf(['product_exclusions_create'], (work, call) => {
    try {
      return work();
    } catch (reason) {
      if (!(reason instanceof FieldRefused)) throw reason;
      const { exclusions } = productsOfCall(call);
      const id = call.world.products.nextId('exclusion');
      const made = { startDate: null, endDate: null, ...call.body, id, createdBy: call.user.username } as Exclusion;
      exclusions.set(id, made);
      return made;
    }
  }),
};
