import type { Fault } from '../fault.ts';

/**
 * Balances are one hundredth of a point too high, so that they are not the sum of their parts.
 * Caught by `balance-adds-up`; shows on `inquire_member-points_list`, `inquire_summary_list`, `earn_create`.
 */
export const balanceOffByOneCent: Fault = {
  id: 'balance-off-by-one-cent',
  sentence: 'Balances are one hundredth of a point too high, so that they are not the sum of their parts.',
  rule: 'balance-adds-up',
  touches: ['inquire_member-points_list', 'inquire_summary_list', 'earn_create'],
  loyalty: ['balance-off-by-one-cent'],
};
