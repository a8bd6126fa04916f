import type { Fault } from '../fault.ts';

/**
 * A used reward can be cancelled, which gives its points back.
 * Caught by `redeemed-once`; shows on `redeem_cancel_create`.
 */
export const redeemedRewardCancelled: Fault = {
  id: 'redeemed-reward-cancelled',
  sentence: 'A used reward can be cancelled, which gives its points back.',
  rule: 'redeemed-once',
  touches: ['redeem_cancel_create'],
  loyalty: ['redeemed-reward-cancelled'],
};
