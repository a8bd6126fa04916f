import type { Fault } from '../fault.ts';

/**
 * Lists of the loyalty services hold every row whatever is searched for.
 * Caught by `filter-filters`; shows on `member_list`, `member_clubs_list`, `member_tiers_list`,
 * `member_entities_list`, `earn_get-transaction_list`, `earn_rules_list`, `redeem_list`, `inquire_rewards_list`,
 * `inquire_points-history_list`, `discount_rules_list`.
 */
export const searchIgnored: Fault = {
  id: 'search-ignored',
  sentence: 'Lists of the loyalty services hold every row whatever is searched for.',
  rule: 'filter-filters',
  touches: [
    'member_list',
    'member_clubs_list',
    'member_tiers_list',
    'member_entities_list',
    'earn_get-transaction_list',
    'earn_rules_list',
    'redeem_list',
    'inquire_rewards_list',
    'inquire_points-history_list',
    'discount_rules_list',
  ],
  loyalty: ['filter-ignored'],
};
