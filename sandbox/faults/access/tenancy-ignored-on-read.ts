import type { Fault } from '../fault.ts';

/**
 * Members, rewards, transactions and discount rules of other companies can be read.
 * Caught by `tenancy-kept`; shows on `member_list`, `member_read`, `earn_transactions_read`, `redeem_reward_read`,
 * `inquire_member-points_list`, `inquire_summary_list`, `inquire_tier_list`, `inquire_points-history_list`,
 * `inquire_rewards_list`, `discount_rules_read`, `discount_create`.
 */
export const tenancyIgnoredOnRead: Fault = {
  id: 'tenancy-ignored-on-read',
  sentence: 'Members, rewards, transactions and discount rules of other companies can be read.',
  rule: 'tenancy-kept',
  touches: [
    'member_list',
    'member_read',
    'earn_transactions_read',
    'redeem_reward_read',
    'inquire_member-points_list',
    'inquire_summary_list',
    'inquire_tier_list',
    'inquire_points-history_list',
    'inquire_rewards_list',
    'discount_rules_read',
    'discount_create',
  ],
  loyalty: ['tenancy-ignored-on-read'],
};
