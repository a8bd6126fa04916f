import { auditUser } from '../audit-user.ts';
import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { balance } from '../points/balance.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { answeredBalance } from './answered-balance.ts';
import { calculateEarning } from './calculate-earning.ts';
import { type EarnResult, earnObject } from './earn-object.ts';
import type { EarnRequest } from './earn-request.ts';
import { type PreparedEarning, prepareEarning } from './prepare-earning.ts';
import { storeEarning } from './store-earning.ts';

/**
 * E1: records a purchase and credits its points.
 * @param context the call's context
 * @param input the body
 * @returns the transaction
 * @throws FieldRefused for an unknown member, entity, transaction type or reward
 * @throws RuleBroken if a rule of the domain forbids it; then nothing has changed (R29)
 */
export function earnPoints(context: LoyaltyContext, input: EarnRequest): EarnResult {
  const prepared = prepare(context, input);
  if (faulty(context, 'transaction-lost')) {
    return { ...calculateEarning(context, input), transactionCode: context.random.uuid() };
  }
  const { company, member, entity, parts } = prepared;
  const before = member === null ? 0 : balance(member);
  const record = storeEarning(context, prepared, input, auditUser(context, input.issueAuditUser));
  if (faulty(context, 'transaction-earned-twice')) {
    storeEarning(context, prepared, input, auditUser(context, input.issueAuditUser));
  }
  if (member !== null && parts.length > 0 && !prepared.pending) {
    convertAutomatically(context, company, member, entity);
  }
  return earnObject(record, answeredBalance(context, member, input.fetchUpdatedMemberPointTotals, before));
}

function prepare(context: LoyaltyContext, input: EarnRequest): PreparedEarning {
  if (!faulty(context, 'refusal-reserves-reference')) return prepareEarning(context, input);
  try {
    return prepareEarning(context, input);
  } catch (error) {
    companyOf(context).reservedReferences.add(input.transactionExternalReference);
    throw error;
  }
}
