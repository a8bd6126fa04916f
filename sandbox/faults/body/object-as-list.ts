import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The sums behind a balance come as a list, without their names.
 * Caught by `body-matches-schema`; shows on `inquire_member-points_list`.
 */
export const objectAsList: Fault = {
  id: 'object-as-list',
  sentence: 'The sums behind a balance come as a list, without their names.',
  rule: 'body-matches-schema',
  touches: ['inquire_member-points_list'],
  answer: rowsOf(['inquire_member-points_list'], (row) => ({
    ...row,
    pointsBalance: Object.values(Object(row['pointsBalance'])),
  })),
};
