import type { Fault } from '../fault.ts';

/**
 * A reward can be used again and again.
 * Caught by `redeemed-once`; shows on `redeem_member-reward_create`.
 */
export const rewardRedeemedTwice: Fault = {
  id: 'reward-redeemed-twice',
  sentence: 'A reward can be used again and again.',
  rule: 'redeemed-once',
  touches: ['redeem_member-reward_create'],
  loyalty: ['reward-redeemed-twice'],
};
