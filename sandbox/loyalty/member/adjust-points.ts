import { hundredths } from '../amount/hundredths.ts';
import type { Company } from '../company.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { creditParts } from '../points/credit-parts.ts';
import { type Part, type PointType, pointTypes } from '../points/lot.ts';
import { pendingUntil } from '../points/pending-until.ts';
import { pointsExpireAt } from '../points/points-expire-at.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { takeParts } from '../points/take-parts.ts';
import { writeRecord } from '../points/write-record.ts';
import { RuleBroken } from '../rule-broken.ts';
import { countAdjustment } from './count-adjustment.ts';
import { memberOfField } from './member-of-field.ts';
import type { MemberRecord } from './member-record.ts';
import { requireActive } from './require-active.ts';

/** Body of M4. */
export interface PointsAdjustment {
  /** Positive or negative. */
  readonly points: number;
  readonly profileId?: string | null | undefined;
  /** Default: Base. */
  readonly pointType?: string | null | undefined;
  /** Where restricted points can be spent; for other points only noted. */
  readonly billingEntity?: string | null | undefined;
  readonly reasonCode?: string | null | undefined;
  readonly setToPending?: boolean | null | undefined;
}

/** Answer of M4, capitals as published (O10). */
export interface PointsAdjustmentResult {
  readonly Message: string;
  readonly futureDate: boolean;
  readonly ExceptionString: string;
  readonly transactionCode: string;
}

/** An adjustment whose fields are known to be good. */
interface Adjustment {
  readonly member: MemberRecord;
  readonly points: number;
  readonly pointType: PointType;
  readonly billingEntity: string | null;
  readonly pending: boolean;
}

/**
 * M4: adds or deducts points by hand (R19). A deduction takes active points of the type asked for, of any unrestricted type if none was.
 * @param context the call's context
 * @param input the body
 * @returns the code of the ADJUSTMENT line
 * @throws FieldRefused for an unknown member, reason code, point type or entity
 * @throws RuleBroken above the balance or the user's limit of the day
 */
export function adjustPoints(context: LoyaltyContext, input: PointsAdjustment): PointsAdjustmentResult {
  const company = companyOf(context);
  const adjustment = readAdjustment(context, company, input);
  const { member, points } = adjustment;
  const code = context.random.uuid();
  const deductible = points < 0 ? requireDeductible(adjustment, input) : () => false;
  countAdjustment(context, company, points);
  const parts: Part[] =
    points < 0 ? takeParts(member, -points, deductible) : [newPart(context, company, adjustment, code)];
  writeRecord(context, company, member, {
    code,
    type: 'ADJUSTMENT',
    byType: sumByType(parts, points < 0 ? -1 : 1),
    activityTimestamp: context.clock.now(),
    expiryDate: points < 0 ? null : (parts[0]?.expiresAt ?? null),
    auditUser: context.user.username,
    entityReference: adjustment.billingEntity ?? '',
    reasonCode: input.reasonCode,
    pending: adjustment.pending,
  });
  if (points > 0) {
    creditParts(company, member, parts);
    if (!adjustment.pending) convertAutomatically(context, company, member);
  }
  return { Message: 'Member points adjusted', futureDate: false, ExceptionString: '', transactionCode: code };
}

function readAdjustment(context: LoyaltyContext, company: Company, input: PointsAdjustment): Adjustment {
  const member = memberOfField(context, 'profileId', input.profileId, 'write');
  if (!input.reasonCode) throw new FieldRefused('reasonCode', 'This field is required.');
  if (!company.reasonCodes.includes(input.reasonCode) && !faulty(context, 'reason-code-unchecked')) {
    throw new FieldRefused('reasonCode', 'Reason code is not configured.');
  }
  const pointType = pointTypes.find((type) => type === (input.pointType ?? 'Base'));
  if (pointType === undefined) throw new FieldRefused('pointType', `"${input.pointType}" is not a valid choice.`);
  const billingEntity = input.billingEntity
    ? entityOfField(context, 'billingEntity', input.billingEntity).externalReference
    : null;
  if (pointType === 'Restricted' && billingEntity === null) {
    throw new FieldRefused('billingEntity', 'Restricted points need the location where they can be spent.');
  }
  const points = hundredths(input.points, 'points');
  if (points === 0) throw new FieldRefused('points', 'Points must be positive or negative.');
  requireActive(context, member);
  return { member, points, pointType, billingEntity, pending: points > 0 && input.setToPending === true };
}

function requireDeductible(adjustment: Adjustment, input: PointsAdjustment): (part: Part) => boolean {
  const { member, points, pointType, billingEntity } = adjustment;
  const deductible = (part: Part): boolean => {
    if (part.pending) return false;
    if (pointType === 'Restricted') return part.restrictedTo === billingEntity;
    return part.restrictedTo === null && (!input.pointType || part.pointType === pointType);
  };
  const available = member.lots.reduce((sum, lot) => sum + (deductible(lot) ? lot.points : 0), 0);
  if (available < -points) throw new RuleBroken('Points to deduct exceed the points available.');
  return deductible;
}

function newPart(context: LoyaltyContext, company: Company, adjustment: Adjustment, code: string): Part {
  const now = context.clock.now();
  const { member, points, pointType, billingEntity, pending } = adjustment;
  return {
    origin: code,
    pointType,
    restrictedTo: pointType === 'Restricted' ? billingEntity : null,
    expiresAt: pointsExpireAt(member.account.tier, now),
    activityTimestamp: now,
    pending,
    activatesAt: pending ? pendingUntil(company, now) : null,
    points,
  };
}
