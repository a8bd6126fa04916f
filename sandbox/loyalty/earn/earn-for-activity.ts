import { decimal } from '../amount/decimal.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import { requireActive } from '../member/require-active.ts';
import { days } from '../moment/days.ts';
import { inDateRange } from '../moment/in-date-range.ts';
import { isoDate } from '../moment/iso-date.ts';
import { balance } from '../points/balance.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { creditParts } from '../points/credit-parts.ts';
import type { Part } from '../points/lot.ts';
import { pointsExpireAt } from '../points/points-expire-at.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { writeRecord } from '../points/write-record.ts';
import { RuleBroken } from '../rule-broken.ts';

/** Body of E6. */
export interface ActivityRequest {
  readonly profileId: string;
  readonly promotionReference: string;
  /** Milliseconds since the epoch. */
  readonly activityTimestamp: number;
  readonly activityExternalReference: string;
  readonly entityReference?: string | null | undefined;
}

/** Answer of E6. */
export interface ActivityResult {
  readonly transactionCode: string;
  readonly points: number;
  readonly promotionalPoints: number;
  readonly currentPointsBalance: number;
}

/**
 * E6: credits the points of a promotion for something else than a purchase. Each activity counts once.
 * @param context the call's context
 * @param input the body
 * @returns the points
 * @throws FieldRefused for an unknown member, promotion or entity
 * @throws RuleBroken for a promotion that does not run today, a known reference or a member that is not active
 */
export function earnForActivity(context: LoyaltyContext, input: ActivityRequest): ActivityResult {
  const company = companyOf(context);
  const now = context.clock.now();
  const member = memberOfField(context, 'profileId', input.profileId, 'write');
  const promotion = company.promotions.find(({ externalReference }) => externalReference === input.promotionReference);
  if (promotion === undefined) throw new FieldRefused('promotionReference', 'Promotion does not exist.');
  const entity = input.entityReference
    ? entityOfField(context, 'entityReference', input.entityReference)
    : member.account.entity;
  if (!inDateRange(isoDate(now), promotion.startDate, promotion.endDate)) {
    throw new RuleBroken('Promotion does not run today.');
  }
  const known = company.byActivityReference.has(input.activityExternalReference);
  if (known && !faulty(context, 'duplicate-activity-accepted')) {
    throw new RuleBroken('Activity with this activityExternalReference already exists.');
  }
  requireActive(context, member);
  const part: Part = {
    origin: context.random.uuid(),
    pointType: 'Promotional',
    restrictedTo: null,
    expiresAt:
      promotion.expiryDays === null ? pointsExpireAt(member.account.tier, now) : now + days(promotion.expiryDays),
    activityTimestamp: input.activityTimestamp,
    pending: false,
    activatesAt: null,
    points: promotion.points,
  };
  const record = writeRecord(context, company, member, {
    code: part.origin,
    type: 'EARN',
    byType: sumByType([part]),
    activityTimestamp: input.activityTimestamp,
    expiryDate: part.expiresAt,
    auditUser: context.user.username,
    externalReference: input.activityExternalReference,
    entityReference: entity.externalReference,
  });
  company.byActivityReference.set(input.activityExternalReference, record);
  creditParts(company, member, [part]);
  convertAutomatically(context, company, member, entity);
  return {
    transactionCode: record.code,
    points: decimal(record.points),
    promotionalPoints: decimal(record.byType.Promotional),
    currentPointsBalance: decimal(balance(member)),
  };
}
