import type { Fault } from '../fault.ts';

/**
 * A purchase that is only to be calculated earns its points.
 * Caught by `balance-adds-up`; shows on `earn_calculate_create`.
 */
export const calculationStored: Fault = {
  id: 'calculation-stored',
  sentence: 'A purchase that is only to be calculated earns its points.',
  rule: 'balance-adds-up',
  touches: ['earn_calculate_create'],
  loyalty: ['calculation-stored'],
};
