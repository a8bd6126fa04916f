import { companyOf } from '../company-of.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { TransactionType } from './earn-configuration.ts';

/**
 * The transaction type a request names: one that is a return for E2, one that is none for E1.
 * @param context the call's context
 * @param reference value of `transactionTypeExternalReference`
 * @param isReturn which kind is needed
 * @returns the type
 * @throws FieldRefused if the company has no such type
 */
export function typeOfField(context: LoyaltyContext, reference: string, isReturn: boolean): TransactionType {
  const field = 'transactionTypeExternalReference';
  const type = companyOf(context).transactionTypes.find((candidate) => candidate.externalReference === reference);
  if (type === undefined) throw new FieldRefused(field, 'Transaction type is not configured.');
  if (type.isReturn !== isReturn) {
    throw new FieldRefused(field, isReturn ? 'Transaction type is no return.' : 'Transaction type is a return.');
  }
  return type;
}
