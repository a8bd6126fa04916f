import type { Fault } from '../fault.ts';

/**
 * A purchase earns its points twice.
 * Caught by `earned-once`; shows on `earn_create`.
 */
export const transactionEarnedTwice: Fault = {
  id: 'transaction-earned-twice',
  sentence: 'A purchase earns its points twice.',
  rule: 'earned-once',
  touches: ['earn_create'],
  loyalty: ['transaction-earned-twice'],
};
