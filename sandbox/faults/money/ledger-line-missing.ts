import type { Fault } from '../fault.ts';

/**
 * The ledger does not tell of points that were turned into rewards.
 * Caught by `ledger-sums-to-balance`; shows on `inquire_points-history_list`.
 */
export const ledgerLineMissing: Fault = {
  id: 'ledger-line-missing',
  sentence: 'The ledger does not tell of points that were turned into rewards.',
  rule: 'ledger-sums-to-balance',
  touches: ['inquire_points-history_list'],
  loyalty: ['ledger-line-missing'],
};
