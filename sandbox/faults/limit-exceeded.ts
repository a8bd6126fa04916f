import type { Fault } from './fault.ts';

/**
 * Pages of members, tiers and discount rules have one row more than asked for.
 * Caught by `limit-limits`; shows on `member_tiers_list`, `discount_rules_list`, `member_list`.
 */
export const limitExceeded: Fault = {
  id: 'limit-exceeded',
  sentence: 'Pages of members, tiers and discount rules have one row more than asked for.',
  rule: 'limit-limits',
  touches: ['member_tiers_list', 'discount_rules_list', 'member_list'],
  loyalty: ['page-limit-ignored'],
};
