import type { Fault } from '../fault.ts';

/**
 * Excluded products earn points like all others.
 * Caught by `exclusion-earns-nothing`; shows on `earn_create`.
 */
export const exclusionIgnored: Fault = {
  id: 'exclusion-ignored',
  sentence: 'Excluded products earn points like all others.',
  rule: 'exclusion-earns-nothing',
  touches: ['earn_create'],
  loyalty: ['exclusion-ignored'],
};
