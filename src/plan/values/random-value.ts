import fc from 'fast-check';
import { isUnique } from '../places/is-unique.ts';
import type { Place } from '../places/place.ts';
import { numberRange } from './number-range.ts';
import { patternTexts } from './pattern-texts.ts';
import { schemaType } from './schema-type.ts';

/** Texts are no longer than this, however long they may be. */
const LONGEST = 200;

/**
 * Random valid values of a place.
 * @param place a place whose value is free
 * @returns an arbitrary, `null` where the place has no free value: what must be unique, formats, lists and objects
 */
export function randomValue(place: Place): fc.Arbitrary<unknown> | null {
  const { schema, value, text, fixed } = place;
  if (fixed !== null || isUnique(value) || schema['const'] !== undefined) return null;
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'].filter((member) => member !== null));
  switch (schemaType(schema)) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return randomNumber(place);
    case 'string':
      return text ? null : randomText(place);
    default:
      return null;
  }
}

function randomNumber({ schema, text }: Place): fc.Arbitrary<number> | null {
  const { least, most, step } = numberRange(schema);
  // A number of a query without limits counts pages or rows, and no document says how many there are.
  if (text && least === null && most === null) return null;
  const low = Math.ceil(Number(((least?.inside ?? 0) / step).toFixed(6)));
  const high = Math.floor(Number(((most?.inside ?? (least?.inside ?? 0) + 1000 * step) / step).toFixed(6)));
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low > high) return null;
  return fc.integer({ min: low, max: high }).map((count) => Number((count * step).toFixed(10)));
}

function randomText({ schema, context }: Place): fc.Arbitrary<string> | null {
  const { format, pattern, minLength, maxLength } = schema;
  if (format !== undefined) return null;
  const least = Math.max(1, typeof minLength === 'number' ? minLength : 1);
  const most = Math.min(LONGEST, typeof maxLength === 'number' ? maxLength : LONGEST);
  if (least > most) return null;
  if (typeof pattern === 'string') {
    const texts = patternTexts(pattern, context.seed).filter(({ length }) => length >= least && length <= most);
    return texts.length === 0 ? null : fc.constantFrom(...texts);
  }
  // Services trim texts and refuse control characters; what is left is everything people type.
  return fc
    .string({ unit: 'grapheme', minLength: least, maxLength: most })
    .map((made) => made.replace(/[\p{Cc}\p{Cs}\p{Z}]/gu, '-'))
    .filter((made) => [...made].length >= least && made.length <= most && made.trim() === made);
}
