import type { Fault } from '../fault.ts';

/**
 * A purchase can be returned again and again.
 * Caught by `returns-restore`; shows on `earn_reverse_create`.
 */
export const returnRepeated: Fault = {
  id: 'return-repeated',
  sentence: 'A purchase can be returned again and again.',
  rule: 'returns-restore',
  touches: ['earn_reverse_create'],
  loyalty: ['return-repeated'],
};
