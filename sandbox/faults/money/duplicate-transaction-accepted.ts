import type { Fault } from '../fault.ts';

/**
 * A purchase that is sent again earns again, though duplicates were to be refused.
 * Caught by `duplicate-refused`; shows on `earn_create`.
 */
export const duplicateTransactionAccepted: Fault = {
  id: 'duplicate-transaction-accepted',
  sentence: 'A purchase that is sent again earns again, though duplicates were to be refused.',
  rule: 'duplicate-refused',
  touches: ['earn_create'],
  loyalty: ['duplicate-transaction-accepted'],
};
