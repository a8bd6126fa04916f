import type { Fault } from '../fault.ts';

/**
 * A purchase is answered with its points, but not recorded.
 * Caught by `created-is-readable`; shows on `earn_create`.
 */
export const transactionLost: Fault = {
  id: 'transaction-lost',
  sentence: 'A purchase is answered with its points, but not recorded.',
  rule: 'created-is-readable',
  touches: ['earn_create'],
  loyalty: ['transaction-lost'],
};
