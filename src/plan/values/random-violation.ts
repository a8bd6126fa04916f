import fc from 'fast-check';
import { isUnique } from '../places/is-unique.ts';
import type { Place } from '../places/place.ts';
import { numberRange } from './number-range.ts';
import { schemaType } from './schema-type.ts';

const HEXADECIMAL = '0123456789abcdef';
const FARTHEST = 10_000;

/**
 * Random values that a place does not allow: far beyond a limit, or near to a format.
 * @param place any place
 * @returns an arbitrary, `null` where nothing random is surely a violation
 */
export function randomViolation(place: Place): fc.Arbitrary<unknown> | null {
  const { schema, alternatives, value } = place;
  // What is taken wrongly would be refused as a duplicate the next time.
  if (alternatives || isUnique(value) || schema['const'] !== undefined) return null;
  const type = schemaType(schema);
  if (Array.isArray(schema['enum'])) {
    const members: readonly unknown[] = schema['enum'];
    if (type !== 'string') return null;
    return fc
      .string({ unit: fc.constantFrom(...'abcxyz'), minLength: 8, maxLength: 12 })
      .filter((one) => !members.includes(one));
  }
  if (type === 'integer' || type === 'number') return randomNumber(place);
  if (type !== 'string') return null;
  if (schema['format'] === 'uuid') return brokenUuid();
  const { maxLength, pattern, format } = schema;
  if (typeof maxLength !== 'number' || maxLength > FARTHEST || pattern !== undefined || format !== undefined)
    return null;
  return fc.string({ unit: fc.constantFrom(...'abcxyz'), minLength: maxLength + 1, maxLength: maxLength + 100 });
}

function randomNumber({ schema }: Place): fc.Arbitrary<number> | null {
  const { least, most } = numberRange(schema);
  const beyond: fc.Arbitrary<number>[] = [];
  if (least !== null && least.keyword !== 'format') {
    beyond.push(fc.integer({ min: 1, max: FARTHEST }).map((far) => Math.floor(least.outside) - far));
  }
  if (most !== null && most.keyword !== 'format') {
    beyond.push(fc.integer({ min: 1, max: FARTHEST }).map((far) => Math.ceil(most.outside) + far));
  }
  return beyond.length === 0 ? null : fc.oneof(...beyond);
}

/** A UUID with one digit that is none. */
function brokenUuid(): fc.Arbitrary<string> {
  const digits = fc.string({ unit: fc.constantFrom(...HEXADECIMAL), minLength: 32, maxLength: 32 });
  return fc.tuple(digits, fc.nat({ max: 31 }), fc.constantFrom(...'ghijkz')).map(([text, at, intruder]) => {
    const broken = text.slice(0, at) + intruder + text.slice(at + 1);
    return broken.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  });
}
