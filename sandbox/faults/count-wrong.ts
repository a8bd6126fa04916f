import type { Fault } from './fault.ts';

/**
 * Pages of members, tiers and discount rules count one row too many.
 * Caught by `count-is-true`; shows on `member_tiers_list`, `discount_rules_list`, `member_list`.
 */
export const countWrong: Fault = {
  id: 'count-wrong',
  sentence: 'Pages of members, tiers and discount rules count one row too many.',
  rule: 'count-is-true',
  touches: ['member_tiers_list', 'discount_rules_list', 'member_list'],
  loyalty: ['count-wrong'],
};
