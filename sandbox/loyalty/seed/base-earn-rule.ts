import type { EarnRule } from '../earn/earn-configuration.ts';
import type { Tier } from '../hierarchy.ts';

/**
 * The rule by which a tier earns base points, at the tier's own rates.
 * @param tier the tier
 * @returns the rule, with the id of the tier
 */
export function baseEarnRule(tier: Tier): EarnRule {
  return {
    id: tier.tierId,
    clubReference: tier.clubReference,
    tierReference: tier.tierExternalReference,
    earnPointsPer100: tier.earnPointsPer100,
    pointValue: tier.pointValue,
    pointType: 'Base',
    startDate: '2000-01-01',
    endDate: '2099-12-31',
  };
}
