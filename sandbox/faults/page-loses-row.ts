import type { Fault } from './fault.ts';

/**
 * Between two pages of members, tiers and discount rules a row is lost.
 * Caught by `pages-keep-every-row`; shows on `member_tiers_list`, `discount_rules_list`, `member_list`.
 */
export const pageLosesRow: Fault = {
  id: 'page-loses-row',
  sentence: 'Between two pages of members, tiers and discount rules a row is lost.',
  rule: 'pages-keep-every-row',
  touches: ['member_tiers_list', 'discount_rules_list', 'member_list'],
  loyalty: ['page-loses-row'],
};
