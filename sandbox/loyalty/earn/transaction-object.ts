import type { PointsRecord, TransactionTypeName } from '../points/points-record.ts';
import { type EarnResult, earnObject } from './earn-object.ts';

/** A stored transaction as E3 and E4 answer it. */
export interface Transaction extends EarnResult {
  readonly transactionType: TransactionTypeName;
  readonly transactionExternalReference: string;
  readonly entityReference: string;
  readonly status: 'PENDING' | 'ACTIVE' | 'REVERSED';
  readonly auditUser: string;
}

/**
 * A stored transaction as E3 and E4 answer it, with the balance it led to.
 * @param record the transaction
 * @returns the object
 */
export function transactionObject(record: PointsRecord): Transaction {
  return Object.assign(earnObject(record, record.owner === null ? null : record.balanceAfter), {
    transactionType: record.type,
    transactionExternalReference: record.externalReference,
    entityReference: record.entityReference,
    status: record.reversed ? ('REVERSED' as const) : record.pending ? ('PENDING' as const) : ('ACTIVE' as const),
    auditUser: record.auditUser,
  });
}
