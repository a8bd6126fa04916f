import type { Fault } from '../fault.ts';

/**
 * Pages of the loyalty services have one row more than asked for.
 * Caught by `limit-limits`; shows on `member_list`, `member_programs_list`, `member_clubs_list`,
 * `member_tiers_list`, `member_entities_list`, `earn_transaction-types_list`, `redeem_reward-types_list`,
 * `inquire_rewards_list`, `inquire_points-history_list`, `discount_rules_list`, `earn_get-transaction_list`,
 * `redeem_list`.
 */
export const limitExceeded: Fault = {
  id: 'limit-exceeded',
  sentence: 'Pages of the loyalty services have one row more than asked for.',
  rule: 'limit-limits',
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
  loyalty: ['page-limit-ignored'],
};
