import type { Company } from '../company.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import type { Entity } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { requireActive } from '../member/require-active.ts';
import { type Part, pointTypes } from '../points/lot.ts';
import { pendingUntil } from '../points/pending-until.ts';
import { pointsExpireAt } from '../points/points-expire-at.ts';
import type { RewardRecord } from '../redeem/reward-record.ts';
import type { EarnRequest } from './earn-request.ts';
import { earningAmount } from './earning-amount.ts';
import { pointsOfPurchase } from './points-of-purchase.ts';
import { readLines } from './read-lines.ts';
import { requireEquations } from './require-equations.ts';
import { requireNewReference } from './require-new-reference.ts';
import { requireOwnRewards } from './require-own-rewards.ts';
import type { TransactionLines } from './transaction-lines.ts';
import { typeOfField } from './type-of-field.ts';

/** A purchase that may be stored as it is. */
export interface PreparedEarning {
  readonly company: Company;
  /** Null: a purchase without member, which earns nothing. */
  readonly member: MemberRecord | null;
  readonly entity: Entity;
  readonly lines: TransactionLines;
  readonly rewards: readonly RewardRecord[];
  /** Points without their origin, which storing gives them. */
  readonly parts: readonly Omit<Part, 'origin'>[];
  readonly pending: boolean;
}

/**
 * Checks a purchase and computes its points without changing anything (E1, E5, R29).
 * @param context the call's context
 * @param input the body
 * @returns what E1 stores
 * @throws FieldRefused for an unknown member, entity, transaction type or reward
 * @throws RuleBroken if a rule of the domain forbids it
 */
export function prepareEarning(context: LoyaltyContext, input: EarnRequest): PreparedEarning {
  const company = companyOf(context);
  const member = input.profileId ? memberOfField(context, 'profileId', input.profileId, 'write') : null;
  const entity = entityOfField(context, 'entityReference', input.entityReference);
  typeOfField(context, input.transactionTypeExternalReference, false);
  const rewards = requireOwnRewards(context, input.redemptionCode, member);
  const lines = readLines(input);
  requireEquations(context, input, lines);
  requireNewReference(context, input.transactionExternalReference, input.checkForDuplicateTransaction);
  if (member !== null) requireActive(context, member);
  const pending = input.setToPending === true;
  const parts = member === null ? [] : partsOf(context, company, member, lines, input.activityTimestamp, pending);
  return { company, member, entity, lines, rewards, parts, pending };
}

function partsOf(
  context: LoyaltyContext,
  company: Company,
  member: MemberRecord,
  lines: TransactionLines,
  activityTimestamp: number,
  pending: boolean,
): Omit<Part, 'origin'>[] {
  const now = context.clock.now();
  const amount = earningAmount(context, lines, activityTimestamp);
  const points = pointsOfPurchase(context, company, member, amount, activityTimestamp);
  return pointTypes
    .filter((pointType) => points[pointType] > 0)
    .map((pointType) => ({
      pointType,
      restrictedTo: null,
      expiresAt: pointsExpireAt(member.account.tier, now),
      activityTimestamp,
      pending,
      activatesAt: pending ? pendingUntil(company, now) : null,
      points: points[pointType],
    }));
}
