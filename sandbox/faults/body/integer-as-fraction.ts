import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The local ranking of a tier is a fraction, though a whole number is documented.
 * Caught by `body-matches-schema`; shows on `member_tiers_list`.
 */
export const integerAsFraction: Fault = {
  id: 'integer-as-fraction',
  sentence: 'The local ranking of a tier is a fraction, though a whole number is documented.',
  rule: 'body-matches-schema',
  touches: ['member_tiers_list'],
  answer: rowsOf(['member_tiers_list'], (row) => ({ ...row, localRanking: Number(row['localRanking']) + 0.5 })),
};
