import type { Schema } from '../../spec/operation.ts';
import { nameWords } from '../name-words.ts';
import type { UniqueValue } from '../planned-case.ts';
import { schemaType } from './schema-type.ts';
import type { ValueContext } from './value-context.ts';

/** Words that make an external reference the name of something that is configured, not of what is being made. */
const CONFIGURED = new Set([
  'type',
  'channel',
  'source',
  'location',
  'store',
  'entity',
  'club',
  'tier',
  'program',
  'promotion',
  'category',
  'status',
  'reverse',
  'original',
  'parent',
]);
/** Fewer characters cannot hold the run's id. */
const SHORTEST = 12;

/**
 * A placeholder for what must differ from run to run: e-mail, phone, SKU, external references, and whatever the document
 * or overlay marks with `x-unique: true`.
 * @param schema a schema without `$ref`
 * @param context what is known about the place; nothing is unique where the request changes nothing
 * @returns the placeholder, or `undefined` where the value need not be unique
 */
export function uniqueValue(schema: Schema, context: ValueContext): UniqueValue | undefined {
  const kind = uniqueKind(schema, context);
  if (kind === undefined) return undefined;
  const maxLength = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : null;
  if (maxLength !== null && maxLength < SHORTEST) return undefined;
  context.counter.next += 1;
  return { $unique: { kind, n: context.counter.next, maxLength } };
}

function uniqueKind(schema: Schema, context: ValueContext): UniqueValue['$unique']['kind'] | undefined {
  const marked = schema['x-unique'];
  if (marked === false || schema['enum'] !== undefined || schemaType(schema) !== 'string') return undefined;
  const words = nameWords(context.name);
  const has = (word: string): boolean => words.includes(word);
  if (schema['format'] === 'email' || has('email')) return context.changes || marked === true ? 'email' : undefined;
  if (marked === true) return schema['format'] === 'uuid' ? 'uuid' : has('phone') ? 'digits' : 'text';
  if (!context.changes || schema['format'] !== undefined) return undefined;
  if (has('phone') || has('mobile') || has('msisdn')) return fits(schema, '912345678000001') ? 'digits' : undefined;
  if (!fits(schema, 'retain-12345678-000001')) return undefined;
  if (schema['example'] !== undefined) return undefined;
  if (words.length === 1 && has('sku')) return 'text';
  const external = has('external') && (has('reference') || has('ref') || has('id'));
  return external && !words.some((word) => CONFIGURED.has(word)) ? 'text' : undefined;
}

/** True where a value of the placeholder's form keeps the pattern, if there is one. */
function fits(schema: Schema, sample: string): boolean {
  if (typeof schema['pattern'] !== 'string') return true;
  try {
    return new RegExp(schema['pattern'].replaceAll('\\Z', '$'), 'u').test(sample);
  } catch {
    return false;
  }
}
