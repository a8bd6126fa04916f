import type { Incoming } from '../../exchange.ts';
import type { Fault } from '../fault.ts';
import { bodiesOf } from './bodies-of.ts';
import { isRow, type Row } from './row.ts';

/**
 * A hook that changes `data` in the successful answers of some operations.
 * @param operationIds which operations, their `data` an object
 * @param change makes the faulty data
 * @returns the hook `answer`
 */
export function dataOf(
  operationIds: readonly string[],
  change: (data: Row, incoming: Incoming) => unknown,
): NonNullable<Fault['answer']> {
  return bodiesOf(operationIds, (body, incoming) => {
    const { data } = body;
    return isRow(data) ? { ...body, data: change(data, incoming) } : body;
  });
}
