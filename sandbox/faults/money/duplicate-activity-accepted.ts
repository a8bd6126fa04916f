import type { Fault } from '../fault.ts';

/**
 * An activity that is sent again earns again.
 * Caught by `duplicate-refused`; shows on `earn_activity_create`.
 */
export const duplicateActivityAccepted: Fault = {
  id: 'duplicate-activity-accepted',
  sentence: 'An activity that is sent again earns again.',
  rule: 'duplicate-refused',
  touches: ['earn_activity_create'],
  loyalty: ['duplicate-activity-accepted'],
};
