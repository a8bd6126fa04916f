import type { Fault } from '../fault.ts';

/**
 * An account is disabled in the answer only.
 * Caught by `updated-is-stored`; shows on `member_status_partial_update`.
 */
export const memberStatusLost: Fault = {
  id: 'member-status-lost',
  sentence: 'An account is disabled in the answer only.',
  rule: 'updated-is-stored',
  touches: ['member_status_partial_update'],
  loyalty: ['status-change-lost'],
};
