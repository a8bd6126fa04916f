import type { RequestSource } from './planned-request.ts';
import type { RequestGraph } from './request-graph.ts';

/**
 * Says whether a request needs objects of its own, because it would use up or change what others need too: a reward that
 * is cancelled cannot be redeemed.
 *
 * It does where it acts on an object of its own service that another writing request needs, and where something that it
 * needs does. A plain update may share; so may a removal that nobody outside the service minds, because it comes last.
 */
export function needsOwnObjects(source: RequestSource, graph: RequestGraph): boolean {
  return anyNeedsOwn(source, graph, new Set());
}

function anyNeedsOwn(source: RequestSource, graph: RequestGraph, seen: Set<RequestSource>): boolean {
  if (seen.has(source)) return false;
  seen.add(source);
  if (actsOnShared(source, graph)) return true;
  return graph.needs(source).some(({ producer }) => !graph.isSafe(producer) && anyNeedsOwn(producer, graph, seen));
}

function actsOnShared(source: RequestSource, graph: RequestGraph): boolean {
  if (graph.isSafe(source)) return false;
  const { method, service } = source.operation;
  return graph.needs(source).some(({ producer, role }) => {
    if (role !== '' || producer.operation.service !== service || graph.isSafe(producer)) return false;
    if (isPlainUpdate(source, producer)) return false;
    return graph.sources.some((other) => {
      if (other === source || other === producer || graph.isSafe(other)) return false;
      if (method === 'DELETE' && other.operation.service === service) return false;
      return graph.needs(other).some((need) => need.role === '' && need.producer === producer);
    });
  });
}

/** `PUT /items/{id}` or `PUT /items` of what `POST /items` made: what it leaves is still of use to others. */
function isPlainUpdate(source: RequestSource, producer: RequestSource): boolean {
  const { method, path } = source.operation;
  if (method !== 'PUT' && method !== 'PATCH') return false;
  const collection = path.replace(/\/$/, '').replace(/\/\{[^}]+\}$/, '');
  return collection === producer.operation.path.replace(/\/$/, '');
}
