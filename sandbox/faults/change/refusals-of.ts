import type { Incoming } from '../../exchange.ts';
import type { ApiAnswer, Fault } from '../fault.ts';

/**
 * A hook that changes how some operations refuse.
 * @param status of the refusal
 * @param operationIds which operations
 * @param change makes the faulty answer
 * @returns the hook `answer`
 */
export function refusalsOf(
  status: number,
  operationIds: readonly string[],
  change: (answer: ApiAnswer, incoming: Incoming) => ApiAnswer,
): NonNullable<Fault['answer']> {
  return (answer, route, incoming) => {
    const concerned = route !== null && operationIds.includes(route.operationId);
    return concerned && answer.status === status ? change(answer, incoming) : answer;
  };
}
