import type { Fault } from '../fault.ts';

/**
 * Pages of the loyalty services begin with the last row of the page before.
 * Caught by `pages-keep-every-row`; shows on `member_list`, `member_programs_list`, `member_clubs_list`,
 * `member_tiers_list`, `member_entities_list`, `earn_transaction-types_list`, `redeem_reward-types_list`,
 * `inquire_rewards_list`, `inquire_points-history_list`, `discount_rules_list`, `earn_get-transaction_list`,
 * `redeem_list`.
 */
export const pageRepeatsRow: Fault = {
  id: 'page-repeats-row',
  sentence: 'Pages of the loyalty services begin with the last row of the page before.',
  rule: 'pages-keep-every-row',
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
  loyalty: ['page-repeats-row'],
};
