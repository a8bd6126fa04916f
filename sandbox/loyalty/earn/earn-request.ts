import type { DiscountLine, TransactionItem } from './transaction-lines.ts';

/** Body of E1 and E5. */
export interface EarnRequest {
  readonly entityReference: string;
  readonly transactionTypeExternalReference: string;
  /** Milliseconds since the epoch. */
  readonly activityTimestamp: number;
  readonly transactionExternalReference: string;
  readonly transactionGrossAmount: number;
  readonly checkForDuplicateTransaction: number;
  readonly fetchUpdatedMemberPointTotals: number;
  readonly totalAmountPaid: number;
  readonly discountValue: number;
  readonly totalTax: number;
  readonly netAmount: number;
  readonly profileId?: string | null | undefined;
  readonly issueAuditUser?: string | null | undefined;
  readonly cancelAuditUser?: string | null | undefined;
  /** Rewards used in this order. */
  readonly redemptionCode?: readonly string[] | null | undefined;
  readonly reasonCode?: string | null | undefined;
  readonly reasonDescription?: string | null | undefined;
  readonly discounts?: readonly DiscountLine[] | null | undefined;
  readonly transactionItems?: readonly TransactionItem[] | null | undefined;
  readonly setToPending?: boolean | null | undefined;
}

/** Body of E2. */
export interface EarnReverseRequest
  extends Omit<EarnRequest, 'profileId' | 'discountValue' | 'transactionGrossAmount'> {
  readonly profileId: string;
  /** Reference of the original. */
  readonly reverseTransactionExternalRef: string;
  readonly transactionGrossAmount: number;
  readonly discountValue: number | null;
  readonly isCompanyUser?: boolean | null | undefined;
}
