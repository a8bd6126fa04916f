import { changeAt } from '../change/change-at.ts';
import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Only the value of the unrestricted points, three objects deep, is a text.
 * Caught by `body-matches-schema`; shows on `inquire_member-points_list`.
 */
export const nestedFieldBroken: Fault = {
  id: 'nested-field-broken',
  sentence: 'Only the value of the unrestricted points, three objects deep, is a text.',
  rule: 'body-matches-schema',
  touches: ['inquire_member-points_list'],
  answer: rowsOf(['inquire_member-points_list'], (row) =>
    changeAt(row, ['breakdown', 'unrestrictedPoints', 'totalCurrencyValue'], String),
  ),
};
