import { nameWords } from '../name-words.ts';
import { pathShape } from './path-shape.ts';
import type { Producer } from './producer.ts';
import type { ResponseValue } from './response-values.ts';

/** A value of an answer, with the operation that gives it. */
export interface GivenValue {
  readonly producer: Producer;
  readonly value: ResponseValue;
  /** Words of the value's name. */
  readonly words: readonly string[];
  /** Place among all values of the run, which breaks ties. */
  readonly order: number;
}

/** What can give a value to others, sorted so that nobody has to look at every operation for every input. */
export interface ProducerIndex {
  /** Values by the words of their name. */
  readonly byName: ReadonlyMap<string, readonly GivenValue[]>;
  /** Values by the resource of their operation and their name, and by resource and last word of the name. */
  readonly byResource: ReadonlyMap<string, readonly GivenValue[]>;
  /** Values by the place of their operation. */
  readonly byPlace: ReadonlyMap<string, readonly GivenValue[]>;
  /** Operations by the place of their path. */
  readonly operationsAt: ReadonlyMap<string, readonly Producer[]>;
  /** Operations that remove what stands at a place, by the place of the collection. */
  readonly removers: ReadonlyMap<string, readonly Producer[]>;
  /** `place|words`: a path parameter of that name follows the place. */
  readonly childNames: ReadonlySet<string>;
}

const indices = new WeakMap<readonly Producer[], ProducerIndex>();

/**
 * Sorts the operations of a run; each list of operations is sorted once.
 * @param producers all operations of the run
 * @returns what they give, by name and place
 */
export function producerIndex(producers: readonly Producer[]): ProducerIndex {
  const known = indices.get(producers);
  if (known !== undefined) return known;
  const made = build(producers);
  indices.set(producers, made);
  return made;
}

function build(producers: readonly Producer[]): ProducerIndex {
  const byName = new Map<string, GivenValue[]>();
  const byResource = new Map<string, GivenValue[]>();
  const byPlace = new Map<string, GivenValue[]>();
  const operationsAt = new Map<string, Producer[]>();
  const removers = new Map<string, Producer[]>();
  const childNames = new Set<string>();
  let order = 0;
  for (const producer of producers) {
    const { operation, resource, segments } = producer;
    const place = pathShape(segments);
    push(operationsAt, place, producer);
    for (const [index, segment] of segments.entries()) {
      if (segment.startsWith('{'))
        childNames.add(`${pathShape(segments.slice(0, index))}|${nameWords(segment).join()}`);
    }
    if (operation.method === 'DELETE' && segments.at(-1)?.startsWith('{') === true)
      push(removers, pathShape(segments.slice(0, -1)), producer);
    if (!gives(producer)) continue;
    for (const value of producer.values) {
      const words = nameWords(value.name);
      const given = { producer, value, words, order };
      order += 1;
      push(byName, words.join(), given);
      push(byPlace, place, given);
      for (const name of new Set([words.join(), words.slice(-1).join()]))
        push(byResource, `${resource.join()}|${name}`, given);
    }
  }
  return { byName, byResource, byPlace, operationsAt, removers, childNames };
}

/** What must be asked with something that is needed itself gives nothing. */
function gives({ operation, inputs }: Producer): boolean {
  return operation.method === 'POST' || (operation.method === 'GET' && !inputs.some((own) => own.required));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
