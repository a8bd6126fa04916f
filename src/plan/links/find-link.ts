import { nameWords } from '../name-words.ts';
import type { LinkedValue } from '../planned-case.ts';
import { isAbout, type NamedSource, namedSources, type SourceUse } from './named-sources.ts';
import type { OperationInput } from './operation-inputs.ts';
import { pathShape } from './path-shape.ts';
import type { Producer } from './producer.ts';
import { type GivenValue, type ProducerIndex, producerIndex } from './producer-index.ts';

/** Last words of names that stand for an object rather than describe it. */
const IDENTIFYING = new Set(['id', 'uuid', 'guid', 'code', 'key', 'sku', 'slug', 'reference', 'ref', 'number']);
/** Words of names that describe a person or place, whatever their last word. */
const DESCRIBING = new Set([
  'phone',
  'mobile',
  'fax',
  'postal',
  'zip',
  'house',
  'line',
  'reason',
  'error',
  'country',
  'currency',
  'language',
]);
/** Better than anything that only has the right name. */
const CHILD = 100;
/** What the same service adds. */
const SAME_SERVICE = 3;

/**
 * Finds the operation whose answer gives a value for an input, from names, paths and formats alone.
 *
 * Operations that make the object come first: only what a run made may be changed (design section 8). What is merely
 * listed feeds safe methods, and references in bodies that name what is configured.
 * @param consumer the operation that needs the value
 * @param input the place that needs it
 * @param producers all operations of the run
 * @returns the link, or `undefined` where nothing fits
 */
export function findLink(
  consumer: Producer,
  input: OperationInput,
  producers: readonly Producer[],
): LinkedValue | undefined {
  if (!identifies(input)) return undefined;
  const index = producerIndex(producers);
  const named = namedSources(input.name, index)[useOf(consumer, input)];
  const serves = (source: NamedSource): boolean => fits(consumer, input, source.given);
  const own = named.ofService(consumer.operation.service).find(serves);
  const best = [...children(consumer, input, index), ...[own, named.all.find(serves)].filter(isFound)]
    .map((source) => ({ ...source, score: source.score + bonus(consumer, source.given) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.given.producer.segments.length - b.given.producer.segments.length ||
        a.given.order - b.given.order,
    )[0];
  if (best === undefined) return undefined;
  return {
    $link: {
      operation: best.given.producer.operation.id,
      value: `$response.body#${best.given.value.pointer}`,
      role: best.role,
      optional: !input.required,
    },
  };
}

function isFound(source: NamedSource | undefined): source is NamedSource {
  return source !== undefined;
}

function bonus(consumer: Producer, { producer }: GivenValue): number {
  return producer.operation.service === consumer.operation.service ? SAME_SERVICE : 0;
}

function identifies(input: OperationInput): boolean {
  if (input.schema['enum'] !== undefined || input.schema['example'] !== undefined) return false;
  if (input.location === 'path' || input.schema['format'] === 'uuid') return true;
  const words = nameWords(input.name);
  return IDENTIFYING.has(words.at(-1) ?? '') && !words.some((word) => DESCRIBING.has(word));
}

/** `/rules` makes or lists what `/rules/{id}` names: there a bare `id` is enough. */
function children(consumer: Producer, input: OperationInput, { byPlace }: ProducerIndex): readonly NamedSource[] {
  if (input.location !== 'path') return [];
  const place = consumer.segments.indexOf(`{${input.name}}`);
  if (place <= 0) return [];
  const wanted = nameWords(input.name);
  const isId = wanted.at(-1) === 'id' || wanted.at(-1) === 'pk';
  return (byPlace.get(pathShape(consumer.segments.slice(0, place))) ?? []).flatMap((given) => {
    const isNamed = given.words.join() === wanted.join() || (isId && given.words.join() === 'id');
    const { method } = given.producer.operation;
    const isReadable = method === 'POST' || useOf(consumer, input) === 'read';
    if (!isNamed || !isReadable || !fits(consumer, input, given)) return [];
    const kind = method === 'POST' ? CHILD : isAbout(wanted, given.producer) ? 60 : 10;
    return [{ given, role: '', score: kind - given.value.pointer.split('/').length / 2 }];
  });
}

/** What an operation can be given; never from its own answer. */
function fits(consumer: Producer, input: OperationInput, { producer, value }: GivenValue): boolean {
  return producer.operation.id !== consumer.operation.id && compatible(input, value.schema);
}

/** Reads may ask for anything that is listed; writes may only name what is configured, never change it. */
function useOf(consumer: Producer, input: OperationInput): SourceUse {
  if (consumer.operation.method === 'GET' || consumer.operation.method === 'HEAD') return 'read';
  return input.location === 'body' ? 'named' : 'changed';
}

function compatible(input: OperationInput, given: { readonly [key: string]: unknown }): boolean {
  if (input.schema['format'] === 'uuid' && given['format'] !== 'uuid') return false;
  if (input.location === 'path' || input.location === 'query') return true;
  const wanted = types(input.schema);
  return types(given).some(
    (type) => type === undefined || wanted.includes(undefined) || (type !== 'null' && wanted.includes(type)),
  );
}

function types(schema: { readonly [key: string]: unknown }): readonly unknown[] {
  return [schema['type']].flat().map((type) => (type === 'integer' ? 'number' : type));
}
