import { needsOwnObjects } from './needs-own-objects.ts';
import type { PlannedRequest, RequestSource, Scope } from './planned-request.ts';
import type { RequestGraph } from './request-graph.ts';

const SHARED: Scope = { owner: null, role: '' };

/**
 * The request of an operation, preceded by those that make objects for it alone, deepest first. Reads are shared by all.
 */
export function preparedRequest(source: RequestSource, graph: RequestGraph): readonly PlannedRequest[] {
  const own = needsOwnObjects(source, graph);
  const takes = taking(graph, (role) => (own || role !== '' ? { owner: source, role } : SHARED));
  const prepared = new Map<string, PlannedRequest>();
  prepare(source, takes, graph, [source], prepared);
  return [...prepared.values(), { source, gives: SHARED, takes }];
}

function prepare(
  consumer: RequestSource,
  takes: PlannedRequest['takes'],
  graph: RequestGraph,
  path: readonly RequestSource[],
  prepared: Map<string, PlannedRequest>,
): void {
  for (const { producer, role } of graph.needs(consumer)) {
    const scope = takes(producer.operation.id, role);
    const key = `${scope.role}\n${producer.operation.id}`;
    if (scope.owner === null || prepared.has(key) || path.includes(producer)) continue;
    const inner = taking(graph, (deeper) => ({ ...scope, role: [scope.role, deeper].filter(Boolean).join(' ') }));
    prepare(producer, inner, graph, [...path, producer], prepared);
    prepared.set(key, { source: producer, gives: scope, takes: inner });
  }
}

function taking(graph: RequestGraph, scopeOf: (role: string) => Scope): PlannedRequest['takes'] {
  return (producer, role) => {
    const source = graph.byId.get(producer);
    return source === undefined || graph.isSafe(source) ? SHARED : scopeOf(role);
  };
}
