import type { Operation } from '../spec/operation.ts';
import type { Producer } from './links/producer.ts';
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
  const collection = creator.segments.join('/');
  for (const { operation, segments } of producers) {
    const last = segments.at(-1) ?? '';
    if (operation.method !== 'DELETE' || !last.startsWith('{') || segments.slice(0, -1).join('/') !== collection)
      continue;
    const name = last.slice(1, -1);
    const wanted = nameWords(name).join();
    const value =
      creator.values.find((candidate) => nameWords(candidate.name).join() === wanted) ??
      creator.values.find((candidate) => candidate.name === 'id');
    if (value !== undefined) {
      return { operation: operation.id, values: { [`path.${name}`]: `$response.body#${value.pointer}` } };
    }
  }
  return null;
}
