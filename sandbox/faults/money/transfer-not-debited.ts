import type { Fault } from '../fault.ts';

/**
 * Transferred points arrive, but do not leave the giver.
 * Caught by `balance-adds-up`; shows on `member_points-transfer_create`.
 */
export const transferNotDebited: Fault = {
  id: 'transfer-not-debited',
  sentence: 'Transferred points arrive, but do not leave the giver.',
  rule: 'balance-adds-up',
  touches: ['member_points-transfer_create'],
  loyalty: ['transfer-not-debited'],
};
