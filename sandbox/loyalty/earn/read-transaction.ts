import type { LoyaltyContext } from '../loyalty-context.ts';
import { NotFound } from '../not-found.ts';
import { reachableCompanies } from '../reachable-companies.ts';
import { type Transaction, transactionObject } from './transaction-object.ts';

/**
 * E4: one transaction; of a transfer or merge the outgoing line.
 * @param context the call's context
 * @param transactionCode the code in the path
 * @returns the transaction
 * @throws NotFound if the company has no such transaction
 */
export function readTransaction(context: LoyaltyContext, transactionCode: string): Transaction {
  for (const company of reachableCompanies(context, 'read')) {
    const [record] = company.byTransactionCode.get(transactionCode.toLowerCase()) ?? [];
    if (record !== undefined) return transactionObject(record);
  }
  throw new NotFound('Transaction does not exist.');
}
