import type { Fault } from '../fault.ts';

/**
 * Lists of the loyalty services come in the opposite order: ledgers oldest first, tiers from the highest rank.
 * Caught by `ordering-holds`; shows on `member_list`, `member_programs_list`, `member_clubs_list`,
 * `member_tiers_list`, `member_entities_list`, `earn_transaction-types_list`, `redeem_reward-types_list`,
 * `inquire_rewards_list`, `inquire_points-history_list`, `discount_rules_list`, `earn_get-transaction_list`,
 * `redeem_list`.
 */
export const orderBroken: Fault = {
  id: 'order-broken',
  sentence:
    'Lists of the loyalty services come in the opposite order: ledgers oldest first, tiers from the highest rank.',
  rule: 'ordering-holds',
  touches: [
    'member_list',
    'member_programs_list',
    'member_clubs_list',
    'member_tiers_list',
    'member_entities_list',
    'earn_transaction-types_list',
    'redeem_reward-types_list',
    'inquire_rewards_list',
    'inquire_points-history_list',
    'discount_rules_list',
    'earn_get-transaction_list',
    'redeem_list',
  ],
  loyalty: ['order-broken'],
};
