import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The bin of a tier has two digits instead of four.
 * Caught by `body-matches-schema`; shows on `member_tiers_list`.
 */
export const textTooShort: Fault = {
  id: 'text-too-short',
  sentence: 'The bin of a tier has two digits instead of four.',
  rule: 'body-matches-schema',
  touches: ['member_tiers_list'],
  answer: rowsOf(['member_tiers_list'], (row) => ({ ...row, binNumber: String(row['binNumber']).slice(2) })),
};
