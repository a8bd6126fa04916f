import { decimal } from '../amount/decimal.ts';
import { hundredths } from '../amount/hundredths.ts';
import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { balance } from '../points/balance.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { creditParts } from '../points/credit-parts.ts';
import { redeemable } from '../points/redeemable.ts';
import { spendableAt } from '../points/spendable-at.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { takeParts } from '../points/take-parts.ts';
import { writeRecord } from '../points/write-record.ts';
import { RuleBroken } from '../rule-broken.ts';
import { memberOfField } from './member-of-field.ts';
import { requireActive } from './require-active.ts';

/** Body of M12. */
export interface PointsTransfer {
  readonly fromProfileId: string;
  readonly toProfileId: string;
  readonly points: number;
  readonly reasonCode?: string | null | undefined;
}

/** Answer of M12. */
export interface PointsTransferResult {
  readonly transactionCode: string;
  readonly fromBalance: number;
  readonly toBalance: number;
}

/**
 * M12: moves unrestricted active points to another member; they keep their type and expiry.
 * @param context the call's context
 * @param input the body
 * @returns both balances
 * @throws FieldRefused for an unknown member, or points that are not positive
 * @throws RuleBroken above the redeemable points, or if both are the same or one of them is not active
 */
export function transferPoints(context: LoyaltyContext, input: PointsTransfer): PointsTransferResult {
  const company = companyOf(context);
  const from = memberOfField(context, 'fromProfileId', input.fromProfileId, 'write');
  const to = memberOfField(context, 'toProfileId', input.toProfileId, 'write');
  const points = hundredths(input.points, 'points');
  if (points <= 0) throw new FieldRefused('points', 'Ensure this value is greater than 0.');
  if (from === to) throw new RuleBroken('Points cannot be transferred to the same member.');
  requireActive(context, from);
  requireActive(context, to);
  if (points > redeemable(context, from, null)) throw new RuleBroken('Points exceed the redeemable points.');
  const code = context.random.uuid();
  const parts = takeParts(from, points, spendableAt(context, null)).map((part) => ({ ...part, origin: code }));
  const line = {
    code,
    type: 'TRANSFER',
    activityTimestamp: context.clock.now(),
    auditUser: context.user.username,
    reasonCode: input.reasonCode,
  } as const;
  if (faulty(context, 'transfer-not-debited')) creditParts(company, from, parts);
  else writeRecord(context, company, from, { ...line, byType: sumByType(parts, -1) });
  writeRecord(context, company, to, { ...line, byType: sumByType(parts), expiryDate: parts[0]?.expiresAt ?? null });
  creditParts(company, to, parts);
  convertAutomatically(context, company, to);
  return { transactionCode: code, fromBalance: decimal(balance(from)), toBalance: decimal(balance(to)) };
}
