import type { JourneyValue } from './journey.ts';

/** One line of a purchase. */
interface Line {
  readonly sku: JourneyValue;
  /** Price of one, without tax. */
  readonly price: number;
}

/**
 * The amounts of a purchase without tax and discounts, which add up as rule R5 asks: net is gross, and the lines are the
 * whole.
 * @param lines what is bought, one of each
 * @returns values of the purchase by field
 */
export function purchaseOfLines(lines: readonly Line[]): Readonly<Record<string, JourneyValue>> {
  const total = lines.reduce((sum, { price }) => sum + price, 0);
  return {
    transactionGrossAmount: total,
    totalAmountPaid: total,
    netAmount: total,
    totalTax: 0,
    discountValue: 0,
    transactionItems: lines.map(({ sku, price }, index) => ({
      SKU: sku,
      lineNumber: index,
      itemQuantity: 1,
      itemPrice: price,
      grossAmount: price,
      taxAmount: 0,
      netAmount: price,
      totalAmountPaid: price,
    })),
  };
}
