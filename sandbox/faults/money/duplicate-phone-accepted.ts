import type { Fault } from '../fault.ts';

/**
 * Two members can have the same phone number.
 * Caught by `duplicate-refused`; shows on `member_create`.
 */
export const duplicatePhoneAccepted: Fault = {
  id: 'duplicate-phone-accepted',
  sentence: 'Two members can have the same phone number.',
  rule: 'duplicate-refused',
  touches: ['member_create'],
  loyalty: ['duplicate-phone-accepted'],
};
