import type { ExecutedCase } from '../exercise/executed-case.ts';
import { jsonBody } from '../exercise/json-body.ts';
import type { Exchange } from '../http/exchange.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import type { Operation } from '../spec/operation.ts';
import { operationOf } from './operation-of.ts';

/**
 * Tells the ledger of what the collection makes, as it tells it of planned cases.
 * @param operations of the run
 * @param sent told of every case that was sent
 * @returns a function to call with every exchange of the collection
 */
export function recordCollection(
  operations: readonly Operation[],
  sent: (executed: ExecutedCase) => void,
): (exchange: Exchange) => void {
  return (exchange) => {
    const found = operationOf(operations, exchange.request.method, exchange.request.url);
    if (found === null) return;
    const mediaType = exchange.request.headers['content-type'] ?? '';
    const body = exchange.request.body === null ? null : { mediaType, value: jsonBody(exchange.request.body) };
    sent({
      planned: { operation: found.operation.id, identity: 'middleware' } as PlannedCase,
      values: { path: found.path, query: {}, header: {}, cookie: {}, body },
      exchange,
      sources: [],
      requests: 1,
    });
  };
}
