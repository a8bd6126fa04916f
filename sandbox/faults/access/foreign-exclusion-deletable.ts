import { NotFound } from '../../loyalty/not-found.ts';
import { workOf } from '../change/work-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Exclusions of other companies can be lifted.
 * Caught by `tenancy-kept`; shows on `product_exclusions_delete`.
 */
export const foreignExclusionDeletable: Fault = {
  id: 'foreign-exclusion-deletable',
  sentence: 'Exclusions of other companies can be lifted.',
  rule: 'tenancy-kept',
  touches: ['product_exclusions_delete'],
  perform: workOf(['product_exclusions_delete'], (_, call) => {
    const id = Number(call.path['id']);
    for (const { exclusions } of call.world.products.companies.values()) {
      if (exclusions.delete(id)) return null;
    }
    throw new NotFound('Exclusion does not exist.');
  }),
};
