import type { Fault } from './fault.ts';

/**
 * Members and rewards of other companies can be read.
 * Caught by `tenancy-kept`; shows on `member_read`, `inquire_member-points_list`, `redeem_reward_read`.
 */
export const tenancyIgnoredOnRead: Fault = {
  id: 'tenancy-ignored-on-read',
  sentence: 'Members and rewards of other companies can be read.',
  rule: 'tenancy-kept',
  touches: ['member_read', 'inquire_member-points_list', 'redeem_reward_read'],
  loyalty: ['tenancy-ignored-on-read'],
};
