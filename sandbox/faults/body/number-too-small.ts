import { rowsOf } from '../change/rows-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Global rankings of tiers count from 0, below the documented minimum.
 * Caught by `body-matches-schema`; shows on `member_tiers_list`.
 */
export const numberTooSmall: Fault = {
  id: 'number-too-small',
  sentence: 'Global rankings of tiers count from 0, below the documented minimum.',
  rule: 'body-matches-schema',
  touches: ['member_tiers_list'],
  answer: rowsOf(['member_tiers_list'], (row) => ({ ...row, globalRanking: Number(row['globalRanking']) - 1 })),
};
