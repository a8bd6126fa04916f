import type { Fault } from '../fault.ts';

/**
 * The points of a merged member are lost.
 * Caught by `merge-sums`; shows on `member_merge_create`.
 */
export const mergeLosesPoints: Fault = {
  id: 'merge-loses-points',
  sentence: 'The points of a merged member are lost.',
  rule: 'merge-sums',
  touches: ['member_merge_create'],
  loyalty: ['merge-loses-points'],
};
