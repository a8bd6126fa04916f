import type { Fault } from '../fault.ts';

/**
 * A member is enrolled in the answer only.
 * Caught by `created-is-readable`; shows on `member_create`.
 */
export const memberCreateLost: Fault = {
  id: 'member-create-lost',
  sentence: 'A member is enrolled in the answer only.',
  rule: 'created-is-readable',
  touches: ['member_create'],
  loyalty: ['member-write-lost'],
};
