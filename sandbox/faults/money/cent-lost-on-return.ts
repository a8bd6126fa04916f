import type { Fault } from '../fault.ts';

/**
 * A return takes one hundredth of a point too few back.
 * Caught by `returns-restore`; shows on `earn_reverse_create`.
 */
export const centLostOnReturn: Fault = {
  id: 'cent-lost-on-return',
  sentence: 'A return takes one hundredth of a point too few back.',
  rule: 'returns-restore',
  touches: ['earn_reverse_create'],
  loyalty: ['cent-lost-on-return'],
};
