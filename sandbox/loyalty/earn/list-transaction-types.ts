import { companyOf } from '../company-of.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';
import type { TransactionType } from './earn-configuration.ts';

/**
 * E7: the configured transaction types.
 * @param context the call's context
 * @param paging which rows
 * @returns the page
 */
export function listTransactionTypes(context: LoyaltyContext, paging: Paging): Page<TransactionType> {
  return page(context, companyOf(context).transactionTypes, paging, 'oldest-first', (type) => ({
    externalReference: type.externalReference,
    title: type.title,
    isReturn: type.isReturn,
  }));
}
