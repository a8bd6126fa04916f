import type { Fault } from '../fault.ts';

/**
 * The balance is read as it was before the last change of points.
 * Caught by `balance-adds-up`; shows on `inquire_member-points_list`.
 */
export const staleBalanceRead: Fault = {
  id: 'stale-balance-read',
  sentence: 'The balance is read as it was before the last change of points.',
  rule: 'balance-adds-up',
  touches: ['inquire_member-points_list'],
  loyalty: ['stale-balance-read'],
};
