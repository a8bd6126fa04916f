import type { Fault } from './fault.ts';

/**
 * Members, discount rules and transactions are listed whatever is searched for.
 * Caught by `filter-filters`; shows on `member_list`, `discount_rules_list`, `earn_get-transaction_list`.
 */
export const searchIgnored: Fault = {
  id: 'search-ignored',
  sentence: 'Members, discount rules and transactions are listed whatever is searched for.',
  rule: 'filter-filters',
  touches: ['member_list', 'discount_rules_list', 'earn_get-transaction_list'],
  loyalty: ['filter-ignored'],
};
