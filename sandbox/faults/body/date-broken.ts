import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The last day of a new exclusion is written as DD/MM/YYYY. It shows only where a day was sent.
 * Caught by `body-matches-schema`; shows on `product_exclusions_create`.
 */
export const dateBroken: Fault = {
  id: 'date-broken',
  sentence: 'The last day of a new exclusion is written as DD/MM/YYYY.',
  rule: 'body-matches-schema',
  touches: ['product_exclusions_create'],
  answer: rowsOf(['product_exclusions_create'], (row) => {
    const { endDate } = row;
    return typeof endDate === 'string' ? { ...row, endDate: endDate.split('-').reverse().join('/') } : row;
  }),
};
