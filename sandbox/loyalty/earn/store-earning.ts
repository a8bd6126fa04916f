import type { LoyaltyContext } from '../loyalty-context.ts';
import { creditParts } from '../points/credit-parts.ts';
import type { PointsRecord } from '../points/points-record.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { writeRecord } from '../points/write-record.ts';
import { countCoupons } from './count-coupons.ts';
import type { EarnRequest } from './earn-request.ts';
import type { PreparedEarning } from './prepare-earning.ts';

/**
 * Stores a checked purchase and credits its points.
 * @param context the call's context
 * @param prepared the purchase
 * @param input the body it came from
 * @param user who is recorded
 * @returns the stored record
 */
export function storeEarning(
  context: LoyaltyContext,
  prepared: PreparedEarning,
  input: EarnRequest,
  user: string,
): PointsRecord {
  const { company, member, entity, lines, rewards, pending } = prepared;
  const code = context.random.uuid();
  const parts = prepared.parts.map((part) => ({ ...part, origin: code }));
  const record = writeRecord(context, company, member, {
    code,
    type: 'EARN',
    byType: sumByType(parts),
    activityTimestamp: input.activityTimestamp,
    expiryDate: parts[0]?.expiresAt ?? null,
    auditUser: user,
    externalReference: input.transactionExternalReference,
    entityReference: entity.externalReference,
    reasonCode: input.reasonCode,
    reasonDescription: input.reasonDescription,
    purchase: lines,
    pending: pending && parts.length > 0,
  });
  for (const reward of rewards) reward.eligibleRevenue = lines.netAmount;
  if (member !== null) {
    creditParts(company, member, parts);
    countCoupons(company, member, lines, 1);
  }
  return record;
}
