import { decimal } from '../amount/decimal.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfPath } from '../member/member-of-path.ts';
import { isoMoment } from '../moment/iso-moment.ts';
import { type Page, type Paging, page } from '../page.ts';
import { type PointType, pointTypes } from '../points/lot.ts';
import type { PointsRecord, TransactionTypeName } from '../points/points-record.ts';
import { selectRows } from '../select-rows.ts';

/** Query of I7. Moments in milliseconds since the epoch; an empty value is no filter. */
export interface HistoryQuery {
  readonly transactionType?: string | undefined;
  readonly startTimestampUTC?: number | undefined;
  readonly endTimestampUTC?: number | undefined;
}

/** A ledger line. */
export interface HistoryLine {
  readonly transactionCode: string;
  readonly transactionType: TransactionTypeName;
  /** Signed. */
  readonly points: number;
  readonly balanceAfter: number;
  /** The type most of the points are of. */
  readonly pointType: PointType;
  readonly activityTimestamp: string;
  readonly expiryDate: string | null;
  readonly auditUser: string;
}

/**
 * I7: a member's ledger lines in the order they were written, newest first (R4).
 * @param context the call's context
 * @param profileId the id in the path
 * @param query the filters
 * @param paging which rows
 * @returns the page
 * @throws NotFound if the company has no such member
 */
export function pointsHistory(
  context: LoyaltyContext,
  profileId: string,
  query: HistoryQuery,
  paging: Paging,
): Page<HistoryLine> {
  const member = memberOfPath(context, profileId, 'read');
  const { transactionType: type, startTimestampUTC: start, endTimestampUTC: end } = query;
  const rows = selectRows(context, member.ledger, [
    type ? (record: PointsRecord) => record.type === type : undefined,
    start !== undefined ? (record: PointsRecord) => record.activityTimestamp >= start : undefined,
    end !== undefined ? (record: PointsRecord) => record.activityTimestamp <= end : undefined,
  ]);
  return page(context, rows, paging, 'newest-first', line);
}

function line(record: PointsRecord): HistoryLine {
  return {
    transactionCode: record.code,
    transactionType: record.type,
    points: decimal(record.points),
    balanceAfter: decimal(record.balanceAfter),
    pointType: pointTypes.reduce((most, type) =>
      Math.abs(record.byType[type]) > Math.abs(record.byType[most]) ? type : most,
    ),
    activityTimestamp: isoMoment(record.activityTimestamp),
    expiryDate: record.expiryDate === null ? null : isoMoment(record.expiryDate),
    auditUser: record.auditUser,
  };
}
