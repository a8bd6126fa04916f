import type { Schema } from '../../spec/operation.ts';
import { numberRange } from './number-range.ts';
import { patternTexts } from './pattern-texts.ts';
import { schemaType } from './schema-type.ts';

/** No generator of UUIDs makes this one: its version and variant are right, the rest is not random. */
const UNKNOWN_UUID = 'ffffffff-ffff-4fff-bfff-ffffffffff01';
/** Within 32 bits, so that a column can hold it. */
const UNKNOWN_NUMBER = 2_147_483_629;
const UNKNOWN_TEXT = 'retain-names-nothing';

/**
 * A well-formed id or reference that names nothing.
 * @param schema of the place, without `$ref`
 * @param seed whole number
 * @returns the value, `undefined` where the document lists every value
 */
export function unknownReferenceValue(schema: Schema, seed: number): unknown {
  if (schema['enum'] !== undefined || schema['const'] !== undefined) return undefined;
  const type = schemaType(schema);
  if (type === 'integer' || type === 'number') {
    return Math.min(UNKNOWN_NUMBER, numberRange(schema).most?.inside ?? UNKNOWN_NUMBER);
  }
  if (schema['format'] === 'uuid' || type !== 'string') return UNKNOWN_UUID;
  if (typeof schema['pattern'] === 'string') return patternTexts(schema['pattern'], seed).at(-1);
  return typeof schema['maxLength'] === 'number' ? UNKNOWN_TEXT.slice(0, schema['maxLength']) : UNKNOWN_TEXT;
}
