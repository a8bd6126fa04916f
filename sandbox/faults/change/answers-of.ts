import type { Incoming } from '../../exchange.ts';
import type { ApiAnswer, Fault } from '../fault.ts';

/**
 * A hook that changes the successful answers of some operations.
 * @param operationIds which operations
 * @param change makes the faulty answer
 * @returns the hook `answer`
 */
export function answersOf(
  operationIds: readonly string[],
  change: (answer: ApiAnswer, incoming: Incoming) => ApiAnswer,
): NonNullable<Fault['answer']> {
  return (answer, route, incoming) => {
    const concerned = route !== null && operationIds.includes(route.operationId) && incoming.method === route.method;
    return concerned && answer.status < 300 ? change(answer, incoming) : answer;
  };
}
