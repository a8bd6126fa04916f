import type { Fault } from './fault.ts';

/**
 * Pages of members, tiers and discount rules begin with the last row of the page before.
 * Caught by `pages-keep-every-row`; shows on `member_tiers_list`, `discount_rules_list`, `member_list`.
 */
export const pageRepeatsRow: Fault = {
  id: 'page-repeats-row',
  sentence: 'Pages of members, tiers and discount rules begin with the last row of the page before.',
  rule: 'pages-keep-every-row',
  touches: ['member_tiers_list', 'discount_rules_list', 'member_list'],
  loyalty: ['page-repeats-row'],
};
