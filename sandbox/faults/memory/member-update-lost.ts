import type { Fault } from '../fault.ts';

/**
 * A change of a member is answered, but not stored.
 * Caught by `updated-is-stored`; shows on `member_update`.
 */
export const memberUpdateLost: Fault = {
  id: 'member-update-lost',
  sentence: 'A change of a member is answered, but not stored.',
  rule: 'updated-is-stored',
  touches: ['member_update'],
  loyalty: ['member-update-lost'],
};
