import type { Fault } from '../fault.ts';

/**
 * Pending points can be spent.
 * Caught by `pending-not-spendable`; shows on `inquire_redeemable-points_list`, `redeem_reward_issue_create`.
 */
export const pendingPointsSpendable: Fault = {
  id: 'pending-points-spendable',
  sentence: 'Pending points can be spent.',
  rule: 'pending-not-spendable',
  touches: ['inquire_redeemable-points_list', 'redeem_reward_issue_create'],
  loyalty: ['pending-points-spendable'],
};
