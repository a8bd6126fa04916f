import { nameWords } from '../name-words.ts';
import type { LinkedValue } from '../planned-case.ts';
import { explicitLinks } from './explicit-links.ts';
import { findLink } from './find-link.ts';
import type { OperationInput } from './operation-inputs.ts';
import type { Producer } from './producer.ts';

/** Where the values of an operation's inputs come from, by `inputKey`. */
export type OperationLinks = ReadonlyMap<string, LinkedValue>;

/**
 * The key of an input: `path.profileId`, `body#/redemptionCode`.
 * @param input the input
 * @returns the key, as `x-links` writes it
 */
export function inputKey(input: Pick<OperationInput, 'location' | 'pointer'>): string {
  return input.location === 'body' ? `body#${input.pointer}` : `${input.location}.${input.pointer}`;
}

/**
 * Links of every operation: those that its document or overlay names, then those that names, paths and formats tell.
 * A link of a required input that would make an operation wait for itself is left out.
 * @param producers all operations of the run
 * @returns links by operation id
 * @throws SuiteError `OVERLAY_INVALID` where `x-links` are malformed
 */
export function operationLinks(producers: readonly Producer[]): ReadonlyMap<string, OperationLinks> {
  const links = new Map(
    producers.map((producer) => [producer.operation.id, new Map(explicitLinks(producer.operation))]),
  );
  const needed = new Map(producers.map((producer) => [producer.operation.id, explicitNeeds(producer, links)]));
  for (const required of [true, false]) {
    for (const producer of producers) {
      const { id } = producer.operation;
      for (const input of producer.inputs.filter((candidate) => candidate.required === required)) {
        const key = inputKey(input);
        if (links.get(id)?.has(key)) continue;
        const link = findLink(producer, input, producers);
        if (link === undefined || (required && waitsFor(link.$link.operation, id, needed))) continue;
        links.get(id)?.set(key, link);
        if (required) needed.get(id)?.add(link.$link.operation);
      }
    }
  }
  for (const producer of producers) repeatPathLinks(producer, links.get(producer.operation.id));
  return links;
}

/** A body field that repeats a path parameter (`SKU` of `PUT /items/{sku}`) gets the same value. */
function repeatPathLinks(producer: Producer, own: Map<string, LinkedValue> | undefined): void {
  const paths = producer.inputs.filter((input) => input.location === 'path');
  for (const input of producer.inputs.filter((candidate) => candidate.location === 'body')) {
    const words = nameWords(input.name).join();
    const twin = paths.find((path) => nameWords(path.name).join() === words);
    const link = twin && own?.get(inputKey(twin));
    if (link !== undefined && !own?.has(inputKey(input))) own?.set(inputKey(input), link);
  }
}

/** Operations that an operation's required inputs wait for by `x-links`. */
function explicitNeeds(producer: Producer, links: ReadonlyMap<string, OperationLinks>): Set<string> {
  const own = links.get(producer.operation.id);
  const keys = producer.inputs.filter((input) => input.required).map(inputKey);
  return new Set(keys.flatMap((key) => own?.get(key)?.$link.operation ?? []));
}

/** True where `operation` needs, directly or through others, what `target` produces. */
function waitsFor(operation: string, target: string, needed: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const queue = [operation];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === target) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(needed.get(next) ?? []));
  }
  return false;
}
