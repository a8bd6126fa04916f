import type { Company } from '../company.ts';
import type { TransactionLines } from '../earn/transaction-lines.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { accountFor } from './account-for.ts';
import { balance } from './balance.ts';
import type { PointType } from './lot.ts';
import type { PointsRecord, TransactionTypeName } from './points-record.ts';

/** What a change of points is recorded with. */
export interface RecordDraft {
  readonly code: string;
  readonly type: TransactionTypeName;
  readonly byType: Readonly<Record<PointType, number>>;
  readonly activityTimestamp: number;
  readonly auditUser: string;
  readonly expiryDate?: number | null;
  readonly externalReference?: string;
  readonly entityReference?: string;
  readonly reasonCode?: string | null | undefined;
  readonly reasonDescription?: string | null | undefined;
  readonly purchase?: TransactionLines;
  readonly pending?: boolean;
}

/**
 * Records one change of points: the only place that writes ledger lines and moves balances (R4).
 * @param context the call's context
 * @param company the tenant
 * @param member whose points change, or null for a purchase without member
 * @param draft the change
 * @returns the stored record
 */
export function writeRecord(
  context: LoyaltyContext,
  company: Company,
  member: MemberRecord | null,
  draft: RecordDraft,
): PointsRecord {
  const type = draft.type === 'ADJUSTMENT' && faulty(context, 'ledger-type-wrong') ? 'DEDUCT' : draft.type;
  const points = Object.values(draft.byType).reduce((sum, part) => sum + part, 0);
  if (member !== null && faulty(context, 'stale-balance-read')) member.totalsBefore = { ...member.totals };
  if (member !== null) accountFor(member.totals, type, points);
  const record: PointsRecord = {
    code: draft.code,
    sequence: company.records.length,
    type,
    owner: member?.profileId ?? null,
    points,
    byType: draft.byType,
    balanceAfter: member === null ? 0 : balance(member),
    activityTimestamp: draft.activityTimestamp,
    recordedAt: context.clock.now(),
    expiryDate: draft.expiryDate ?? null,
    auditUser: draft.auditUser,
    externalReference: draft.externalReference ?? '',
    entityReference: draft.entityReference ?? '',
    reasonCode: draft.reasonCode ?? '',
    reasonDescription: draft.reasonDescription ?? '',
    purchase: draft.purchase ?? null,
    pending: draft.pending ?? false,
    reversed: false,
    expired: 0,
  };
  if (type === 'BURN' && faulty(context, 'ledger-line-missing')) return record;
  member?.ledger.push(record);
  member?.transactions.push(record);
  company.records.push(record);
  append(company.byTransactionCode, record.code, record);
  if (record.purchase !== null) append(company.byTransactionReference, record.externalReference, record);
  return record;
}

function append(index: Map<string, PointsRecord[]>, key: string, record: PointsRecord): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [record]);
  else known.push(record);
}
