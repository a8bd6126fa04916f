import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Only the last product of a page lacks its unit.
 * Caught by `body-matches-schema`; shows on `product_items_list`.
 */
export const lastItemBroken: Fault = {
  id: 'last-item-broken',
  sentence: 'Only the last product of a page lacks its unit.',
  rule: 'body-matches-schema',
  touches: ['product_items_list'],
  answer: rowsOf(['product_items_list'], (row, _, last) => {
    const { UOM: _unit, ...rest } = row;
    return last ? rest : row;
  }),
};
