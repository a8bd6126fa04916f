import type { Operation } from '../spec/operation.ts';
import { pathShape } from './links/path-shape.ts';
import type { Producer } from './links/producer.ts';
import { producerIndex } from './links/producer-index.ts';
import { nameWords } from './name-words.ts';

/** How an object that an operation made is removed again. */
export interface Removal {
  /** Id of the operation that removes. */
  readonly operation: string;
  /** Runtime expressions of its inputs, by `inputKey`: what the creating exchange says. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Finds the operation that undoes a creation: what the overlay names as `x-removed-by`, else DELETE on the child of the
 * path.
 * @param creator the operation that makes the object
 * @param producers all operations of the run
 * @returns the removal, `null` where nothing removes what it makes
 */
export function findRemoval(creator: Producer, producers: readonly Producer[]): Removal | null {
  return explicitRemoval(creator.operation) ?? pathRemoval(creator, producers);
}

function explicitRemoval(operation: Operation): Removal | null {
  const given = operation.extensions['x-removed-by'];
  if (typeof given !== 'object' || given === null) return null;
  const { operation: remover, values } = given as Record<string, unknown>;
  if (typeof remover !== 'string' || typeof values !== 'object' || values === null) return null;
  return { operation: remover, values: values as Readonly<Record<string, string>> };
}

function pathRemoval(creator: Producer, producers: readonly Producer[]): Removal | null {
  if (creator.operation.method !== 'POST') return null;
  const removers = producerIndex(producers).removers.get(pathShape(creator.segments)) ?? [];
  for (const { operation, segments } of removers) {
    const name = (segments.at(-1) ?? '').slice(1, -1);
    const wanted = nameWords(name).join();
    const value =
      creator.values.find((candidate) => nameWords(candidate.name).join() === wanted) ??
      creator.values.find((candidate) => candidate.name === 'id');
    if (value === undefined) continue;
    const values = { ...sameParents(creator.segments, segments), [`path.${name}`]: `$response.body#${value.pointer}` };
    return { operation: operation.id, values };
  }
  return null;
}

/** What stands around an object is that of its creation: `authorId` of `/authors/{authorId}/books/{id}`. */
function sameParents(created: readonly string[], removed: readonly string[]): Readonly<Record<string, string>> {
  const parents = created.flatMap((segment, index) => {
    const other = removed[index] ?? '';
    return segment.startsWith('{') ? [[`path.${other.slice(1, -1)}`, `$request.path.${segment.slice(1, -1)}`]] : [];
  });
  return Object.fromEntries(parents) as Readonly<Record<string, string>>;
}
