import type { Fault } from '../fault.ts';

/**
 * Pages of the loyalty services count one row too many.
 * Caught by `count-is-true`; shows on `member_list`, `member_programs_list`, `member_clubs_list`,
 * `member_tiers_list`, `member_entities_list`, `earn_transaction-types_list`, `redeem_reward-types_list`,
 * `inquire_rewards_list`, `inquire_points-history_list`, `discount_rules_list`.
 */
export const countWrong: Fault = {
  id: 'count-wrong',
  sentence: 'Pages of the loyalty services count one row too many.',
  rule: 'count-is-true',
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
  ],
  loyalty: ['count-wrong'],
};
