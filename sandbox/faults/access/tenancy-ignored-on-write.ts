import type { Fault } from '../fault.ts';

/**
 * Members, rewards and discount rules of other companies can be changed.
 * Caught by `tenancy-kept`; shows on `member_update`, `member_delete`, `member_status_partial_update`,
 * `member_points-adjustment_create`, `member_points-transfer_create`, `earn_create`, `redeem_cancel_create`,
 * `redeem_member-reward_create`, `redeem_reward_issue_create`, `discount_rules_partial_update`,
 * `discount_rules_delete`.
 */
export const tenancyIgnoredOnWrite: Fault = {
  id: 'tenancy-ignored-on-write',
  sentence: 'Members, rewards and discount rules of other companies can be changed.',
  rule: 'tenancy-kept',
  touches: [
    'member_update',
    'member_delete',
    'member_status_partial_update',
    'member_points-adjustment_create',
    'member_points-transfer_create',
    'earn_create',
    'redeem_cancel_create',
    'redeem_member-reward_create',
    'redeem_reward_issue_create',
    'discount_rules_partial_update',
    'discount_rules_delete',
  ],
  loyalty: ['tenancy-ignored-on-write'],
};
