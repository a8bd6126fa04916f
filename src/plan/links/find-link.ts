import { nameWords } from '../name-words.ts';
import type { LinkedValue } from '../planned-case.ts';
import type { OperationInput } from './operation-inputs.ts';
import type { Producer } from './producer.ts';
import type { ResponseValue } from './response-values.ts';

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

/** How good a source is, the best first; the higher the better. */
const KINDS = { child: 100, collection: 80, listedResource: 60, created: 50, given: 30, listed: 10 } as const;

interface Candidate {
  readonly producer: Producer;
  readonly value: ResponseValue;
  readonly role: string;
  readonly score: number;
}

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
  const candidates = producers
    .filter((producer) => producer.operation.id !== consumer.operation.id)
    .flatMap((producer) => candidatesOf(consumer, input, producer, producers));
  const best = candidates.sort(
    (a, b) => b.score - a.score || a.producer.segments.length - b.producer.segments.length,
  )[0];
  if (best === undefined) return undefined;
  return {
    $link: {
      operation: best.producer.operation.id,
      value: `$response.body#${best.value.pointer}`,
      role: best.role,
      optional: !input.required,
    },
  };
}

function identifies(input: OperationInput): boolean {
  if (input.schema['enum'] !== undefined || input.schema['example'] !== undefined) return false;
  if (input.location === 'path' || input.schema['format'] === 'uuid') return true;
  const words = nameWords(input.name);
  return IDENTIFYING.has(words.at(-1) ?? '') && !words.some((word) => DESCRIBING.has(word));
}

function candidatesOf(
  consumer: Producer,
  input: OperationInput,
  producer: Producer,
  producers: readonly Producer[],
): readonly Candidate[] {
  const { method } = producer.operation;
  if (method !== 'POST' && method !== 'GET') return [];
  if (method === 'GET' && producer.inputs.some((own) => own.required)) return [];
  const child = isChild(consumer, input, producer);
  return producer.values.flatMap((value) => {
    const role = compatible(input, value) ? matchNames(input, value, producer, child) : undefined;
    if (role === undefined) return [];
    const kind = kindOf(consumer, input, producer, value, child, producers);
    return kind === undefined
      ? []
      : [{ producer, value, role, score: KINDS[kind] + nearness(consumer, producer, value) }];
  });
}

function kindOf(
  consumer: Producer,
  input: OperationInput,
  producer: Producer,
  value: ResponseValue,
  child: boolean,
  producers: readonly Producer[],
): keyof typeof KINDS | undefined {
  if (producer.operation.method === 'GET') {
    if (!mayUseListed(consumer, input, producer)) return undefined;
    return isAbout(input, producer) ? 'listedResource' : 'listed';
  }
  if (child) return 'child';
  if (takes(producer, value)) return undefined;
  if (isCollectionOf(producer, value, producers)) return 'collection';
  return producer.operation.responses.some(({ status }) => status === '201') ? 'created' : 'given';
}

/** `POST /member` makes what `/member/{profileId}` names. */
function isCollectionOf(producer: Producer, value: ResponseValue, producers: readonly Producer[]): boolean {
  const words = nameWords(value.name).join();
  return producers.some(({ segments }) => {
    const name = segments[producer.segments.length] ?? '';
    if (!name.startsWith('{') || nameWords(name).join() !== words) return false;
    return segments.slice(0, producer.segments.length).join('/') === producer.segments.join('/');
  });
}

/** `clubReference` is about what `/clubs` lists. */
function isAbout(input: OperationInput, producer: Producer): boolean {
  const { resource } = producer;
  return resource.length > 0 && nameWords(input.name).slice(0, resource.length).join() === resource.join();
}

/** `/rules/{id}` is a child of `/rules`. */
function isChild(consumer: Producer, input: OperationInput, producer: Producer): boolean {
  if (input.location !== 'path') return false;
  const index = consumer.segments.indexOf(`{${input.name}}`);
  return index > 0 && consumer.segments.slice(0, index).join('/') === producer.segments.join('/');
}

/** The role of the input (`from` of `fromProfileId`), empty for none; `undefined` where the names do not match. */
function matchNames(
  input: OperationInput,
  value: ResponseValue,
  producer: Producer,
  child: boolean,
): string | undefined {
  const wanted = nameWords(input.name);
  const given = nameWords(value.name);
  if (wanted.join() === given.join())
    return wanted.length > 1 || child || wanted[0] === 'sku' || wanted[0] === 'slug' ? '' : undefined;
  if (child && given.length === 1 && given[0] === 'id')
    return wanted.at(-1) === 'id' || wanted.at(-1) === 'pk' ? '' : undefined;
  if (given.length > 1 && wanted.length > given.length && wanted.slice(-given.length).join() === given.join()) {
    return wanted.slice(0, -given.length).join('-');
  }
  const rest = wanted.slice(producer.resource.length).join();
  if (isAbout(input, producer) && rest !== '' && (given.join() === rest || given.slice(-1).join() === rest)) return '';
  return undefined;
}

/** True where the caller itself says the value: then the answer only repeats it. */
function takes(producer: Producer, value: ResponseValue): boolean {
  const name = nameWords(value.name).join();
  return producer.inputs.some((input) => nameWords(input.name).join() === name);
}

/** Reads may ask for anything that is listed; writes may only name what is configured, never change it. */
function mayUseListed(consumer: Producer, input: OperationInput, producer: Producer): boolean {
  if (consumer.operation.method === 'GET' || consumer.operation.method === 'HEAD') return true;
  return input.location === 'body' && isAbout(input, producer);
}

function compatible(input: OperationInput, value: ResponseValue): boolean {
  const types = (schema: { readonly [key: string]: unknown }): readonly unknown[] =>
    (Array.isArray(schema['type']) ? schema['type'] : [schema['type']]).map((type) =>
      type === 'integer' ? 'number' : type,
    );
  const wanted = types(input.schema);
  if (input.schema['format'] === 'uuid' && value.schema['format'] !== 'uuid') return false;
  if (input.location === 'path' || input.location === 'query') return true;
  return types(value.schema).some(
    (type) => type === undefined || wanted.includes(undefined) || (type !== 'null' && wanted.includes(type)),
  );
}

/** Breaks ties: the same service, and a value near the root of the answer. */
function nearness(consumer: Producer, producer: Producer, value: ResponseValue): number {
  const sameService = producer.operation.service === consumer.operation.service ? 3 : 0;
  return sameService - value.pointer.split('/').length / 2;
}
