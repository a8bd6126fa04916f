import type { Fault } from '../fault.ts';

/**
 * A reward is issued, but its points stay in the balance.
 * Caught by `balance-adds-up`; shows on `redeem_reward_issue_create`.
 */
export const rewardForFree: Fault = {
  id: 'reward-for-free',
  sentence: 'A reward is issued, but its points stay in the balance.',
  rule: 'balance-adds-up',
  touches: ['redeem_reward_issue_create'],
  loyalty: ['reward-for-free'],
};
