import { faulty } from './faulty.ts';
import type { LoyaltyContext } from './loyalty-context.ts';

/**
 * The rows that pass every filter. A filter that is `undefined` was not asked for; without filters the list itself is returned.
 * @param context the call's context
 * @param rows all rows
 * @param filters the filters asked for
 * @returns rows that pass, in their order
 */
export function selectRows<Row>(
  context: LoyaltyContext,
  rows: readonly Row[],
  filters: readonly (((row: Row) => boolean) | undefined)[],
): readonly Row[] {
  const wanted = filters.filter((filter) => filter !== undefined);
  if (wanted.length === 0 || faulty(context, 'filter-ignored')) return rows;
  return rows.filter((row) => wanted.every((filter) => filter(row)));
}
