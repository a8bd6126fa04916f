import { nameWords } from '../name-words.ts';
import type { LinkedValue } from '../planned-case.ts';
import type { OperationInput } from './operation-inputs.ts';
import type { Producer } from './producer.ts';
import type { ResponseValue } from './response-values.ts';

/** Last words of names that stand for an object rather than describe it. */
const IDENTIFYING = new Set(['id', 'uuid', 'guid', 'code', 'key', 'sku', 'slug', 'reference', 'ref', 'number']);

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
    .flatMap((producer) => candidatesOf(consumer, input, producer));
  const best = candidates.sort((a, b) => b.score - a.score || a.producer.inputs.length - b.producer.inputs.length)[0];
  if (best === undefined) return undefined;
  return {
    $link: { operation: best.producer.operation.id, value: `$response.body#${best.value.pointer}`, role: best.role },
  };
}

function identifies(input: OperationInput): boolean {
  if (input.schema['enum'] !== undefined || input.schema['example'] !== undefined) return false;
  if (input.location === 'path' || input.schema['format'] === 'uuid') return true;
  return IDENTIFYING.has(nameWords(input.name).at(-1) ?? '');
}

function candidatesOf(consumer: Producer, input: OperationInput, producer: Producer): readonly Candidate[] {
  const { method } = producer.operation;
  if (method !== 'POST' && method !== 'GET') return [];
  if (method === 'GET' && producer.inputs.some((own) => own.required)) return [];
  return producer.values.flatMap((value) => {
    if (!compatible(input, value)) return [];
    const child = isChild(consumer, input, producer);
    const role = matchNames(input, value, producer, child);
    if (role === undefined) return [];
    const makes = method === 'POST' && (child || !takes(producer, value));
    if (method === 'POST' && !makes) return [];
    if (method === 'GET' && !mayUseListed(consumer, input, producer, value)) return [];
    return [{ producer, value, role, score: score(consumer, producer, value, child, makes) }];
  });
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
  const { resource } = producer;
  const aboutResource = resource.length > 0 && wanted.slice(0, resource.length).join() === resource.join();
  const rest = wanted.slice(resource.length).join();
  if (aboutResource && rest !== '' && (given.join() === rest || given.slice(-1).join() === rest)) return '';
  return undefined;
}

/** True where the caller itself says the value: then the answer only repeats it. */
function takes(producer: Producer, value: ResponseValue): boolean {
  const name = nameWords(value.name).join();
  return producer.inputs.some((input) => nameWords(input.name).join() === name);
}

function mayUseListed(consumer: Producer, input: OperationInput, producer: Producer, value: ResponseValue): boolean {
  if (consumer.operation.method === 'GET' || consumer.operation.method === 'HEAD') {
    return input.location === 'path' || nameWords(value.name).join() !== nameWords(input.name).join() || input.required;
  }
  const { resource } = producer;
  return input.location === 'body' && nameWords(input.name).slice(0, resource.length).join() === resource.join();
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

function score(consumer: Producer, producer: Producer, value: ResponseValue, child: boolean, makes: boolean): number {
  const depth = value.pointer.split('/').length;
  const needy = producer.inputs.filter((input) => input.required && identifies(input)).length;
  const sameService = producer.operation.service === consumer.operation.service ? 3 : 0;
  return (child ? 100 : 0) + (makes ? 50 : 0) + sameService - depth - needy * 4;
}
