import type { CompanyProducts, Exclusion } from '../../catalogue/product-store.ts';
import { productsOfCall } from '../change/products-of-call.ts';
import type { Fault } from '../fault.ts';

const lifted = new WeakMap<CompanyProducts, readonly Exclusion[]>();

/**
 * Exclusions that were lifted stay in the list.
 * Caught by `deleted-is-gone`; shows on `product_exclusions_list`.
 */
export const deletedStillListed: Fault = {
  id: 'deleted-still-listed',
  sentence: 'Exclusions that were lifted stay in the list.',
  rule: 'deleted-is-gone',
  touches: ['product_exclusions_list'],
  perform: (work, call, route) => {
    const company = productsOfCall(call);
    if (route.operationId === 'product_exclusions_delete') {
      const row = company.exclusions.get(Number(call.path['id']));
      if (row !== undefined) lifted.set(company, [...(lifted.get(company) ?? []), row]);
      return work();
    }
    if (route.operationId !== 'product_exclusions_list') return work();
    const rows = lifted.get(company) ?? [];
    for (const row of rows) company.exclusions.set(row.id, row);
    const page = work();
    for (const row of rows) company.exclusions.delete(row.id);
    return page;
  },
};
