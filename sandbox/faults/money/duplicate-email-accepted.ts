import type { Fault } from '../fault.ts';

/**
 * Two members can have the same e-mail address.
 * Caught by `duplicate-refused`; shows on `member_create`.
 */
export const duplicateEmailAccepted: Fault = {
  id: 'duplicate-email-accepted',
  sentence: 'Two members can have the same e-mail address.',
  rule: 'duplicate-refused',
  touches: ['member_create'],
  loyalty: ['duplicate-email-accepted'],
};
