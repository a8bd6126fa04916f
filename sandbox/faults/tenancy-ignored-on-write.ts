import type { Fault } from './fault.ts';

/**
 * Members and rewards of other companies can be changed.
 * Caught by `tenancy-kept`; shows on `member_update`, `member_points-adjustment_create`, `redeem_cancel_create`.
 */
export const tenancyIgnoredOnWrite: Fault = {
  id: 'tenancy-ignored-on-write',
  sentence: 'Members and rewards of other companies can be changed.',
  rule: 'tenancy-kept',
  touches: ['member_update', 'member_points-adjustment_create', 'redeem_cancel_create'],
  loyalty: ['tenancy-ignored-on-write'],
};
