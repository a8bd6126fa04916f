import type { Company, CompanyConfiguration } from './company.ts';

/**
 * A company without members.
 * @param configuration what it has configured
 * @returns the company
 */
export function newCompany(configuration: CompanyConfiguration): Company {
  return {
    ...configuration,
    members: [],
    byProfileId: new Map(),
    byLoyaltyNumber: new Map(),
    byEmail: new Map(),
    byPhone: new Map(),
    byEntityReference: new Map(configuration.entities.map((entity) => [entity.externalReference, entity])),
    records: [],
    byTransactionCode: new Map(),
    byTransactionReference: new Map(),
    byActivityReference: new Map(),
    reservedReferences: new Set(),
    rewards: [],
    byRedemptionCode: new Map(),
    merges: new Map(),
    rules: new Map(configuration.discountRules.map((rule) => [rule.id, rule])),
    couponUses: new Map(),
    adjustmentUses: new Map(),
    nextDue: Number.POSITIVE_INFINITY,
  };
}
