import type { Fault } from './fault.ts';

/**
 * Lists come in the opposite order: tiers from the highest rank, ledgers and rewards oldest first.
 * Caught by `ordering-holds`; shows on `member_tiers_list`, `inquire_points-history_list`, `redeem_list`.
 */
export const orderBroken: Fault = {
  id: 'order-broken',
  sentence: 'Lists come in the opposite order: tiers from the highest rank, ledgers and rewards oldest first.',
  rule: 'ordering-holds',
  touches: ['member_tiers_list', 'inquire_points-history_list', 'redeem_list'],
  loyalty: ['order-broken'],
};
