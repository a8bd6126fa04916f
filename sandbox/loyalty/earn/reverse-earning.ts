import { auditUser } from '../audit-user.ts';
import type { Company } from '../company.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { requireActive } from '../member/require-active.ts';
import { balance } from '../points/balance.ts';
import { type PointType, pointTypes } from '../points/lot.ts';
import type { PointsRecord } from '../points/points-record.ts';
import { sumParts } from '../points/sum-parts.ts';
import { takeParts } from '../points/take-parts.ts';
import { writeRecord } from '../points/write-record.ts';
import { RuleBroken } from '../rule-broken.ts';
import { answeredBalance } from './answered-balance.ts';
import { countCoupons } from './count-coupons.ts';
import { type EarnResult, earnObject } from './earn-object.ts';
import type { EarnReverseRequest } from './earn-request.ts';
import { readLines } from './read-lines.ts';
import { requireEquations } from './require-equations.ts';
import { requireNewReference } from './require-new-reference.ts';
import { requireOwnRewards } from './require-own-rewards.ts';
import { typeOfField } from './type-of-field.ts';

/**
 * E2: takes back all points of a purchase (R10). Points that have been spent meanwhile are owed (R11); points that
 * have lapsed are not taken twice.
 * @param context the call's context
 * @param input the body
 * @returns the return, its points negative
 * @throws FieldRefused for an unknown member, original, entity, transaction type or reward
 * @throws RuleBroken if a rule of the domain forbids it
 */
export function reverseEarning(context: LoyaltyContext, input: EarnReverseRequest): EarnResult {
  const company = companyOf(context);
  const member = memberOfField(context, 'profileId', input.profileId, 'write');
  const entity = entityOfField(context, 'entityReference', input.entityReference);
  typeOfField(context, input.transactionTypeExternalReference, true);
  requireOwnRewards(context, input.redemptionCode, member);
  const lines = readLines(input);
  requireEquations(context, input, lines);
  requireNewReference(context, input.transactionExternalReference, input.checkForDuplicateTransaction);
  const original = originalOf(context, company, member, input.reverseTransactionExternalRef);
  requireActive(context, member);
  const before = balance(member);
  const record = writeRecord(context, company, member, {
    code: context.random.uuid(),
    type: 'EARN_REVERSE',
    byType: takeBack(context, member, original),
    activityTimestamp: input.activityTimestamp,
    auditUser: auditUser(context, input.cancelAuditUser || input.issueAuditUser),
    externalReference: input.transactionExternalReference,
    entityReference: entity.externalReference,
    reasonCode: input.reasonCode,
    reasonDescription: input.reasonDescription,
    purchase: lines,
  });
  original.reversed = true;
  original.pending = false;
  if (original.purchase !== null) countCoupons(company, member, original.purchase, -1);
  return earnObject(record, answeredBalance(context, member, input.fetchUpdatedMemberPointTotals, before));
}

/** The newest purchase with that reference which can still be taken back. */
function originalOf(context: LoyaltyContext, company: Company, member: MemberRecord, reference: string): PointsRecord {
  const known = (company.byTransactionReference.get(reference) ?? []).filter(({ type }) => type === 'EARN');
  if (known.length === 0) throw new FieldRefused('reverseTransactionExternalRef', 'Transaction does not exist.');
  const own = faulty(context, 'return-owner-ignored')
    ? known
    : known.filter((record) => record.owner === member.profileId);
  if (own.length === 0) throw new RuleBroken('Transaction does not belong to this member.');
  const original = own.findLast((record) => !record.reversed || faulty(context, 'return-repeated'));
  if (original === undefined) throw new RuleBroken('Transaction is already reversed.');
  return original;
}

/** Takes the points out of the lots and answers them as signed hundredths by type. */
function takeBack(context: LoyaltyContext, member: MemberRecord, original: PointsRecord): Record<PointType, number> {
  const back: Record<PointType, number> = { ...original.byType };
  let lapsed = original.expired + (faulty(context, 'cent-lost-on-return') ? 1 : 0);
  if (faulty(context, 'negative-balance-clamped')) {
    lapsed += Math.max(0, original.points - lapsed - Math.max(0, balance(member)));
  }
  for (const type of pointTypes) {
    const kept = Math.min(lapsed, back[type]);
    back[type] -= kept;
    lapsed -= kept;
  }
  const wanted = pointTypes.reduce((sum, type) => sum + back[type], 0);
  const own = sumParts(takeParts(member, wanted, (lot) => lot.origin === original.code));
  const others = takeParts(member, wanted - own, (lot) => !lot.pending && lot.restrictedTo === null);
  member.debt += wanted - own - sumParts(others);
  for (const type of pointTypes) back[type] = back[type] === 0 ? 0 : -back[type];
  return back;
}
