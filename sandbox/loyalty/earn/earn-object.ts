import { decimal } from '../amount/decimal.ts';
import { isoMoment } from '../moment/iso-moment.ts';
import type { PointsRecord } from '../points/points-record.ts';
import type { DiscountLine, TransactionItem } from './transaction-lines.ts';

/** A transaction with its points as E1, E2 and E5 answer it. */
export interface EarnResult {
  /** Null in a dry run. */
  readonly transactionCode: string | null;
  readonly profileId: string | null;
  readonly transactionNumber: string;
  readonly transactionDateTime: string;
  readonly activityTimestamp: string;
  readonly totalAmountPaid: number;
  readonly totalTax: number;
  readonly transactionNetAmount: number;
  readonly points: number;
  readonly basePoints: number;
  readonly bonusPoints: number;
  readonly promotionalPoints: number;
  /** Null unless asked for (R8). */
  readonly currentPointsBalance: number | null;
  readonly reasonCode: string;
  readonly reasonDescription: string;
  readonly discounts: readonly DiscountLine[];
  readonly discountValue: number;
  readonly transactionItems: readonly TransactionItem[];
}

/** What of a record is answered; a dry run has no code. */
export type EarnSource = Pick<
  PointsRecord,
  | 'owner'
  | 'type'
  | 'externalReference'
  | 'recordedAt'
  | 'activityTimestamp'
  | 'points'
  | 'byType'
  | 'reasonCode'
  | 'reasonDescription'
  | 'purchase'
> & { readonly code: string | null };

/**
 * A transaction with its points as the services answer it. In a return `points` is negative, its parts are positive (O9).
 * @param source the transaction
 * @param balance hundredths, or null if it was not asked for
 * @returns the object
 */
export function earnObject(source: EarnSource, balance: number | null): EarnResult {
  const sign = source.type === 'EARN_REVERSE' ? -1 : 1;
  const part = (points: number): number => decimal(points === 0 ? 0 : sign * points);
  return {
    transactionCode: source.code,
    profileId: source.owner,
    transactionNumber: source.externalReference,
    transactionDateTime: isoMoment(source.recordedAt),
    activityTimestamp: isoMoment(source.activityTimestamp),
    totalAmountPaid: decimal(source.purchase?.totalAmountPaid ?? 0),
    totalTax: decimal(source.purchase?.totalTax ?? 0),
    transactionNetAmount: decimal(source.purchase?.netAmount ?? 0),
    points: decimal(source.points),
    basePoints: part(source.byType.Base),
    bonusPoints: part(source.byType.Bonus),
    promotionalPoints: part(source.byType.Promotional),
    currentPointsBalance: balance === null ? null : decimal(balance),
    reasonCode: source.reasonCode,
    reasonDescription: source.reasonDescription,
    discounts: source.purchase?.discounts ?? [],
    discountValue: decimal(source.purchase?.discountValue ?? 0),
    transactionItems: source.purchase?.transactionItems ?? [],
  };
}
