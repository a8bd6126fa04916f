import type { Fault } from '../fault.ts';

/**
 * A member is read as it was before its last update.
 * Caught by `updated-is-stored`; shows on `member_read`.
 */
export const staleMemberRead: Fault = {
  id: 'stale-member-read',
  sentence: 'A member is read as it was before its last update.',
  rule: 'updated-is-stored',
  touches: ['member_read'],
  loyalty: ['stale-member-read'],
};
