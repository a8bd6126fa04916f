import type { Fault } from '../fault.ts';

/**
 * A purchase answers the balance without its own points.
 * Caught by `balance-adds-up`; shows on `earn_create`.
 */
export const balanceAnsweredStale: Fault = {
  id: 'balance-answered-stale',
  sentence: 'A purchase answers the balance without its own points.',
  rule: 'balance-adds-up',
  touches: ['earn_create'],
  loyalty: ['balance-answered-stale'],
};
