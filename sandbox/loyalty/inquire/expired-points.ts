import { decimal } from '../amount/decimal.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfPath } from '../member/member-of-path.ts';
import { isoMoment } from '../moment/iso-moment.ts';
import type { PointsRecord } from '../points/points-record.ts';
import { selectRows } from '../select-rows.ts';

/** Query of I4. Moments in milliseconds since the epoch. */
export interface ExpiredQuery {
  readonly startTimestampUTC?: number | undefined;
  readonly endTimestampUTC?: number | undefined;
}

/** Points of a member that have lapsed. */
export interface ExpiredPoints {
  readonly memberExpirations: { readonly expirationTimestamp: string; readonly pointsExpired: number }[];
}

/**
 * I4: points of a member that have lapsed, oldest first (R18).
 * @param context the call's context
 * @param profileId the id in the path
 * @param query the range, open where it is absent
 * @returns one row
 * @throws NotFound if the company has no such member
 */
export function expiredPoints(context: LoyaltyContext, profileId: string, query: ExpiredQuery): ExpiredPoints[] {
  const member = memberOfPath(context, profileId, 'read');
  const { startTimestampUTC: start, endTimestampUTC: end } = query;
  const lapsed = member.ledger.filter((record) => record.type === 'EXPIRY');
  const rows = selectRows(context, lapsed, [
    start !== undefined ? (record: PointsRecord) => record.activityTimestamp >= start : undefined,
    end !== undefined ? (record: PointsRecord) => record.activityTimestamp <= end : undefined,
  ]);
  return [
    {
      memberExpirations: rows.map((record) => ({
        expirationTimestamp: isoMoment(record.activityTimestamp),
        pointsExpired: decimal(-record.points),
      })),
    },
  ];
}
