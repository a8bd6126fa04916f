import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The catalogue tells the time of the last change as HTTP does.
 * Caught by `body-matches-schema`; shows on `product_items_list`.
 */
export const dateTimeBroken: Fault = {
  id: 'date-time-broken',
  sentence: 'The catalogue tells the time of the last change as HTTP does.',
  rule: 'body-matches-schema',
  touches: ['product_items_list'],
  answer: rowsOf(['product_items_list'], (row) => ({
    ...row,
    updatedAt: new Date(`${row['updatedAt']}Z`).toUTCString(),
  })),
};
