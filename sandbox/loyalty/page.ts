import { faulty } from './faulty.ts';
import type { LoyaltyContext } from './loyalty-context.ts';

/** Which rows of a list are asked for, defaults and cap already applied. */
export interface Paging {
  readonly limit: number;
  /** Index of the first row. */
  readonly offset: number;
}

/** Part of a list, and how long the whole list is. */
export interface Page<Row> {
  readonly count: number;
  readonly results: Row[];
}

/** The order of rows in a list, seen from the order in which they were stored. */
export type Order = 'oldest-first' | 'newest-first';

/**
 * One page of stored rows, without copying the list.
 * @param context the call's context
 * @param rows all rows, oldest first
 * @param paging which of them
 * @param order the order of the list
 * @param show turns a row into what is answered
 * @returns the page
 */
export function page<Stored, Row>(
  context: LoyaltyContext,
  rows: readonly Stored[],
  paging: Paging,
  order: Order,
  show: (row: Stored) => Row,
): Page<Row> {
  const shift = faulty(context, 'page-repeats-row') ? -1 : faulty(context, 'page-loses-row') ? 1 : 0;
  const start = paging.offset > 0 ? paging.offset + shift : 0;
  const limit = paging.limit + (faulty(context, 'page-limit-ignored') ? 1 : 0);
  const backwards = (order === 'newest-first') !== faulty(context, 'order-broken');
  const results: Row[] = [];
  for (let index = start; index < rows.length && results.length < limit; index += 1) {
    const row = rows[backwards ? rows.length - 1 - index : index];
    if (row !== undefined) results.push(show(row));
  }
  return { count: rows.length + (faulty(context, 'count-wrong') ? 1 : 0), results };
}
