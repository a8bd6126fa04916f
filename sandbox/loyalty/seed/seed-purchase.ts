import { decimal } from '../amount/decimal.ts';
import { earnPoints } from '../earn/earn-points.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';

/** A purchase in a member's past. */
export interface PurchaseRow {
  readonly profileId: string;
  readonly reference: string;
  readonly entityReference: string;
  readonly type: string;
  readonly SKU: string;
  readonly setToPending?: boolean;
}

/**
 * Records a purchase of one product at a price between 100 and 400.
 * @param context the call's context
 * @param row the purchase
 * @returns its net amount, currency
 */
export function seedPurchase(context: LoyaltyContext, row: PurchaseRow): number {
  const net = decimal(10_000 + Math.floor(context.random.next() * 30_000));
  earnPoints(context, {
    profileId: row.profileId,
    entityReference: row.entityReference,
    transactionTypeExternalReference: row.type,
    activityTimestamp: context.clock.now(),
    transactionExternalReference: row.reference,
    transactionGrossAmount: net,
    checkForDuplicateTransaction: 1,
    fetchUpdatedMemberPointTotals: 0,
    totalAmountPaid: net,
    discountValue: 0,
    totalTax: 0,
    netAmount: net,
    setToPending: row.setToPending ?? false,
    transactionItems: [
      {
        grossAmount: net,
        totalAmountPaid: net,
        taxAmount: 0,
        netAmount: net,
        itemPrice: net,
        itemQuantity: 1,
        SKU: row.SKU,
        lineNumber: 0,
        itemName: row.SKU,
        UOM: 'unit',
        categories: [],
        discounts: [],
        couponCodes: [],
      },
    ],
  });
  return net;
}
