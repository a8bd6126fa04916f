import type { Fault } from '../fault.ts';

/**
 * A member is deleted in the answer only.
 * Caught by `deleted-is-gone`; shows on `member_delete`.
 */
export const memberDeleteLost: Fault = {
  id: 'member-delete-lost',
  sentence: 'A member is deleted in the answer only.',
  rule: 'deleted-is-gone',
  touches: ['member_delete'],
  loyalty: ['member-delete-lost'],
};
