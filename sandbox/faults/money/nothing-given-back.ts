import type { Fault } from '../fault.ts';

/**
 * A cancelled or reversed reward changes its state only, and gives no points back.
 * Caught by `returns-restore`; shows on `redeem_cancel_create`, `redeem_reverse_create`.
 */
export const nothingGivenBack: Fault = {
  id: 'nothing-given-back',
  sentence: 'A cancelled or reversed reward changes its state only, and gives no points back.',
  rule: 'returns-restore',
  touches: ['redeem_cancel_create', 'redeem_reverse_create'],
  loyalty: ['nothing-given-back'],
};
