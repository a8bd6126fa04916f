import type { Fault } from '../fault.ts';
import { bodiesOf } from './bodies-of.ts';
import { isRow, type Row } from './row.ts';

/** Changes one row of an answer. `last` is true for the last of a list and for a single one. */
export type RowChange = (row: Row, index: number, last: boolean) => unknown;

function changed(data: unknown, change: RowChange): unknown {
  if (Array.isArray(data)) return data.map((row: Row, index) => change(row, index, index === data.length - 1));
  if (!isRow(data)) return data;
  return 'results' in data ? { ...data, results: changed(data['results'], change) } : change(data, 0, true);
}

/**
 * A hook that changes the rows in the successful answers of some operations: those of a page, of a list, or the one.
 * @param operationIds which operations
 * @param change makes the faulty row
 * @returns the hook `answer`
 */
export function rowsOf(operationIds: readonly string[], change: RowChange): NonNullable<Fault['answer']> {
  return bodiesOf(operationIds, (body) => ({ ...body, data: changed(body['data'], change) }));
}
