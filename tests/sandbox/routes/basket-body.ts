import type { Data } from './answered-data.ts';

/** A line with every field. */
export const scarf: Data = {
  grossAmount: 72,
  netAmount: 60,
  categories: ['APPAREL'],
  itemPrice: 60,
  itemQuantity: 1,
  SKU: 'SKU-1005',
  taxAmount: 12,
  itemName: 'Scarf',
};

/**
 * Body of a basket with a net amount of 100: a scarf for 60 and a lamp for 40.
 * @param profileId the member
 * @param more what is special about it
 * @returns the body of C1
 */
export function basketBody(profileId: string, more: Data = {}): Data {
  const lamp = { grossAmount: 48, netAmount: 40, categories: [], itemPrice: 20, itemQuantity: 2, SKU: 'LAMP-1' };
  return {
    profileId,
    entityReference: 'STORE_AUSTIN',
    transactionTimestamp: '2024-05-04 10:30:00',
    taxAmount: 20,
    grossAmount: 120,
    netAmount: 100,
    transactionItems: [scarf, lamp],
    ...more,
  };
}
