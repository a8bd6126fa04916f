import type { Data } from './answered-data.ts';

/** A line with every field. */
export const lamp: Data = {
  grossAmount: 200,
  totalAmountPaid: 180,
  taxAmount: 20,
  netAmount: 160,
  itemPrice: 180.5,
  itemQuantity: 1,
  SKU: 'LAMP-1',
  lineNumber: 0,
  itemName: 'Lamp',
  UOM: 'unit',
  categories: ['HOME'],
  discounts: [{ value: 20.5, type: 'promotion', description: 'Spring', id: 7 }],
  couponCodes: ['WELCOME10'],
};

/**
 * Body of a purchase of a lamp with a net amount of 160, which earns 16 points in the default tier.
 * @param profileId the member; undefined for none
 * @param reference of the order
 * @param more what is special about it
 * @returns the body of E1
 */
export function purchaseBody(profileId: string | undefined, reference: string, more: Data = {}): Data {
  return {
    ...(profileId === undefined ? {} : { profileId }),
    entityReference: 'STORE_AUSTIN',
    transactionTypeExternalReference: 'PURCHASE',
    activityTimestamp: '2024-05-04 10:30:00',
    transactionExternalReference: reference,
    transactionGrossAmount: 200,
    checkForDuplicateTransaction: 1,
    fetchUpdatedMemberPointTotals: 1,
    totalAmountPaid: 179.5,
    discountValue: 20.5,
    totalTax: 19.5,
    netAmount: 160,
    discounts: [{ value: 20.5 }],
    transactionItems: [lamp],
    ...more,
  };
}
