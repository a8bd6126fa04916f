import { createHash } from 'node:crypto';
import type { LoyaltyWorld } from './loyalty-world.ts';

/**
 * A digest of everything company 1 knows, to see whether a call changed anything (R29).
 * @param world the world
 * @returns the digest
 */
export function stateOf({ company }: LoyaltyWorld): string {
  const indexes = [
    company.byProfileId,
    company.byLoyaltyNumber,
    company.byEmail,
    company.byPhone,
    company.byTransactionCode,
    company.byTransactionReference,
    company.byActivityReference,
    company.reservedReferences,
    company.byRedemptionCode,
    company.merges,
    company.couponUses,
  ].map((index) => [...index.keys()].join());
  const values = [company.members, company.records, company.rewards].map((rows) => JSON.stringify(rows));
  const rest = [company.rules, company.adjustmentUses].map((rows) => JSON.stringify([...rows]));
  return createHash('sha256')
    .update([...indexes, ...values, ...rest].join('\n'))
    .digest('hex');
}
