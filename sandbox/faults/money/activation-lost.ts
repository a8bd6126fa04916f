import type { Fault } from '../fault.ts';

/**
 * Pending points are made active in the answer only.
 * Caught by `pending-not-spendable`; shows on `member_points-activate_create`.
 */
export const activationLost: Fault = {
  id: 'activation-lost',
  sentence: 'Pending points are made active in the answer only.',
  rule: 'pending-not-spendable',
  touches: ['member_points-activate_create'],
  loyalty: ['activation-lost'],
};
