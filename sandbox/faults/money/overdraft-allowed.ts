import type { Fault } from '../fault.ts';

/**
 * Rewards can be issued beyond the redeemable points.
 * Caught by `redemption-within-balance`; shows on `redeem_reward_issue_create`.
 */
export const overdraftAllowed: Fault = {
  id: 'overdraft-allowed',
  sentence: 'Rewards can be issued beyond the redeemable points.',
  rule: 'redemption-within-balance',
  touches: ['redeem_reward_issue_create'],
  loyalty: ['overdraft-allowed'],
};
