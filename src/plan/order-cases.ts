import type { Producer } from './links/producer.ts';
import type { LinkedValue } from './planned-case.ts';

/** Within one depth: make, read, change, remove. */
const METHOD_ORDER = ['POST', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE'];

/**
 * Orders operations so that those that give values come before those that need them; DELETE comes last.
 * @param producers all operations
 * @param links where their values come from
 * @returns the operations in the order in which they are exercised
 */
export function orderOperations(
  producers: readonly Producer[],
  links: ReadonlyMap<string, ReadonlyMap<string, LinkedValue>>,
): readonly Producer[] {
  const depths = new Map<string, number>();
  const depth = (id: string, path: ReadonlySet<string>): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    if (path.has(id)) return 0;
    const below = [...(links.get(id)?.values() ?? [])].map(
      (link) => depth(link.$link.operation, new Set([...path, id])) + 1,
    );
    const own = Math.max(0, ...below);
    depths.set(id, own);
    return own;
  };
  const rank = (producer: Producer): readonly number[] => {
    const { method, id } = producer.operation;
    return [method === 'DELETE' ? 1 : 0, depth(id, new Set()), METHOD_ORDER.indexOf(method)];
  };
  const ranked = producers.map((producer, index) => ({ producer, rank: [...rank(producer), index] }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ producer }) => producer);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, position) => value !== b[position]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
