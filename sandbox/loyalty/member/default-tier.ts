import type { Company } from '../company.ts';
import { FieldRefused } from '../field-refused.ts';
import type { Club, Tier } from '../hierarchy.ts';

/**
 * The tier of a club into which members are enrolled (R20).
 * @param company the tenant
 * @param club the club
 * @returns its default tier
 * @throws FieldRefused if the club has none
 */
export function defaultTier(company: Company, club: Club): Tier {
  const tier = company.tiers.find((candidate) => candidate.tierExternalReference === club.defaultTierReference);
  if (tier === undefined) throw new FieldRefused('clubReference', 'Club has no default tier.');
  return tier;
}
