import type { TransactionLines } from '../earn/transaction-lines.ts';
import type { PointType } from './lot.ts';

/** The types of ledger lines. */
export const transactionTypeNames = [
  'EARN',
  'BURN',
  'EXPIRY',
  'EARN_REVERSE',
  'BURN_REVERSE',
  'ADJUSTMENT',
  'DEDUCT',
  'TRANSFER',
  'MERGE',
  'FORFEITED',
  'CONVERT',
  'UNMERGE',
] as const;

/** Type of a ledger line. */
export type TransactionTypeName = (typeof transactionTypeNames)[number];

/** One change of points: a line of a member's ledger and a transaction at once. */
export interface PointsRecord {
  /** Transaction code; the two lines of a transfer or merge share it. */
  readonly code: string;
  /** Place among all records of the company, from 0. */
  readonly sequence: number;
  readonly type: TransactionTypeName;
  /** The member it belongs to now; a merge hands it on. Null: a purchase without member. */
  owner: string | null;
  /** Signed hundredths. */
  readonly points: number;
  /** Signed hundredths by type of points; they add up to `points`. */
  readonly byType: Readonly<Record<PointType, number>>;
  readonly balanceAfter: number;
  readonly activityTimestamp: number;
  readonly recordedAt: number;
  readonly expiryDate: number | null;
  readonly auditUser: string;
  /** Caller's reference, empty if there is none. */
  readonly externalReference: string;
  readonly entityReference: string;
  readonly reasonCode: string;
  readonly reasonDescription: string;
  /** Amounts and lines of a purchase or return. */
  readonly purchase: TransactionLines | null;
  /** Its points are still pending. */
  pending: boolean;
  /** E2 has taken it back. */
  reversed: boolean;
  /** Hundredths of it that have lapsed. */
  expired: number;
}
