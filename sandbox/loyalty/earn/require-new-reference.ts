import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';

/**
 * Refuses a transaction reference the company knows, if the request asks for the check (R7).
 * @param context the call's context
 * @param reference value of `transactionExternalReference`
 * @param check value of `checkForDuplicateTransaction`
 * @throws RuleBroken for a known reference
 */
export function requireNewReference(context: LoyaltyContext, reference: string, check: number): void {
  if (check !== 1 || faulty(context, 'duplicate-transaction-accepted')) return;
  const company = companyOf(context);
  if (company.byTransactionReference.has(reference) || company.reservedReferences.has(reference)) {
    throw new RuleBroken('Transaction with this transactionExternalReference already exists.');
  }
}
