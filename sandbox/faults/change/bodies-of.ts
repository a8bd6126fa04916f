import type { Incoming } from '../../exchange.ts';
import type { Fault } from '../fault.ts';
import { answersOf } from './answers-of.ts';
import type { Row } from './row.ts';

/**
 * A hook that changes the bodies of the successful answers of some operations, envelope included.
 * @param operationIds which operations
 * @param change makes the faulty body
 * @returns the hook `answer`
 */
export function bodiesOf(
  operationIds: readonly string[],
  change: (body: Row, incoming: Incoming) => unknown,
): NonNullable<Fault['answer']> {
  return answersOf(operationIds, (answer, incoming) => ({ ...answer, body: change(answer.body as Row, incoming) }));
}
