/** A discount on a transaction or on one of its lines, as sent and as answered. */
export interface DiscountLine {
  readonly value: number;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly id?: number | undefined;
}

/** One line of a transaction, as sent and as answered. */
export interface TransactionItem {
  readonly grossAmount: number;
  readonly totalAmountPaid: number;
  readonly taxAmount: number;
  readonly netAmount: number;
  readonly itemPrice: number;
  readonly itemQuantity: number;
  readonly SKU: string;
  readonly lineNumber: number;
  readonly itemName?: string | undefined;
  readonly UOM?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly discounts?: readonly DiscountLine[] | undefined;
  readonly couponCodes?: readonly string[] | undefined;
}

/** The amounts of a purchase or return in hundredths, and its lines. */
export interface TransactionLines {
  readonly totalAmountPaid: number;
  readonly totalTax: number;
  readonly netAmount: number;
  readonly discountValue: number;
  readonly discounts: readonly DiscountLine[];
  readonly transactionItems: readonly TransactionItem[];
}
