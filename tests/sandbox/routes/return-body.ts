import type { Data } from './answered-data.ts';
import { lamp } from './purchase-body.ts';

/**
 * Body of the return of that purchase: totals negative, lines positive (O9).
 * @param profileId the member
 * @param original reference of the order
 * @param more what is special about it
 * @returns the body of E2
 */
export function returnBody(profileId: string, original: string, more: Data = {}): Data {
  return {
    profileId,
    entityReference: 'STORE_AUSTIN',
    reverseTransactionExternalRef: original,
    transactionTypeExternalReference: 'RETURN',
    activityTimestamp: '2024-05-05T09:00:00.5+02:00',
    transactionExternalReference: `${original}-R`,
    checkForDuplicateTransaction: 1,
    fetchUpdatedMemberPointTotals: 1,
    transactionGrossAmount: -200,
    discountValue: -20.5,
    totalAmountPaid: -179.5,
    totalTax: -19.5,
    netAmount: -160,
    discounts: [{ value: -20.5, id: 7 }],
    transactionItems: [lamp],
    isCompanyUser: true,
    ...more,
  };
}
