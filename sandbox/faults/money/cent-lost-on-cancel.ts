import type { Fault } from '../fault.ts';

/**
 * A cancelled or reversed reward gives one hundredth of a point too few back.
 * Caught by `returns-restore`; shows on `redeem_cancel_create`, `redeem_reverse_create`.
 */
export const centLostOnCancel: Fault = {
  id: 'cent-lost-on-cancel',
  sentence: 'A cancelled or reversed reward gives one hundredth of a point too few back.',
  rule: 'returns-restore',
  touches: ['redeem_cancel_create', 'redeem_reverse_create'],
  loyalty: ['cent-lost-on-cancel'],
};
