import type { Fault } from '../fault.ts';

/**
 * Points can be adjusted for any reason, though the code must be a configured one.
 * Caught by `invalid-request-refused`; shows on `member_points-adjustment_create`.
 */
export const reasonCodeUnchecked: Fault = {
  id: 'reason-code-unchecked',
  sentence: 'Points can be adjusted for any reason, though the code must be a configured one.',
  rule: 'invalid-request-refused',
  touches: ['member_points-adjustment_create'],
  loyalty: ['reason-code-unchecked'],
};
