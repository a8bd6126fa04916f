import type { Company } from '../company.ts';
import { companyOf } from '../company-of.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { type Paging, page } from '../page.ts';
import { bringCompanyUpToDate } from '../points/bring-company-up-to-date.ts';
import type { PointsRecord } from '../points/points-record.ts';
import { selectRows } from '../select-rows.ts';
import { type Transaction, transactionObject } from './transaction-object.ts';

/** Query of E3. Moments in milliseconds since the epoch; an empty value is no filter. */
export interface TransactionQuery {
  readonly profileId?: string | undefined;
  readonly startTimestampUTC?: number | undefined;
  readonly endTimestampUTC?: number | undefined;
  readonly transactionExternalReference?: string | undefined;
  readonly transactionType?: string | undefined;
  readonly transactionCode?: string | undefined;
}

/**
 * E3: transactions that match, newest first; all of the company without filters.
 * @param context the call's context
 * @param query the filters
 * @param paging which rows
 * @returns the rows
 * @throws FieldRefused for an unknown member or transaction code
 */
export function listTransactions(context: LoyaltyContext, query: TransactionQuery, paging: Paging): Transaction[] {
  const company = companyOf(context);
  const { startTimestampUTC: start, endTimestampUTC: end, transactionType: type } = query;
  const { transactionExternalReference: reference, profileId, transactionCode } = query;
  const member = profileId ? memberOfField(context, 'profileId', profileId, 'read') : undefined;
  const candidates = candidateRecords(context, company, query, member);
  const code = transactionCode?.toLowerCase();
  const rows = selectRows(context, candidates, [
    member && candidates !== member.transactions
      ? (record: PointsRecord) => record.owner === member.profileId
      : undefined,
    code ? (record: PointsRecord) => record.code === code : undefined,
    reference ? (record: PointsRecord) => record.externalReference === reference : undefined,
    type ? (record: PointsRecord) => record.type === type : undefined,
    start !== undefined ? (record: PointsRecord) => record.activityTimestamp >= start : undefined,
    end !== undefined ? (record: PointsRecord) => record.activityTimestamp <= end : undefined,
  ]);
  return page(context, rows, paging, 'newest-first', transactionObject).results;
}

/** The shortest list that holds every match. */
function candidateRecords(
  context: LoyaltyContext,
  company: Company,
  query: TransactionQuery,
  member: MemberRecord | undefined,
): PointsRecord[] {
  const { transactionCode, transactionExternalReference: reference } = query;
  if (transactionCode) {
    const records = company.byTransactionCode.get(transactionCode.toLowerCase());
    if (records === undefined) throw new FieldRefused('transactionCode', 'Transaction does not exist.');
    return records;
  }
  if (member !== undefined) return member.transactions;
  if (reference) {
    const activity = company.byActivityReference.get(reference);
    const purchases = company.byTransactionReference.get(reference) ?? [];
    return activity === undefined
      ? purchases
      : [...purchases, activity].sort((one, other) => one.sequence - other.sequence);
  }
  bringCompanyUpToDate(context, company);
  return company.records;
}
