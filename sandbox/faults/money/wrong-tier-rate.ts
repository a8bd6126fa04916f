import type { Fault } from '../fault.ts';

/**
 * Every purchase earns by the rate of the club's default tier.
 * Caught by `tier-rate-applies`; shows on `earn_create`.
 */
export const wrongTierRate: Fault = {
  id: 'wrong-tier-rate',
  sentence: "Every purchase earns by the rate of the club's default tier.",
  rule: 'tier-rate-applies',
  touches: ['earn_create'],
  loyalty: ['wrong-tier-rate'],
};
