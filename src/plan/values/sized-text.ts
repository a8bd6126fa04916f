import { isUnique } from '../places/is-unique.ts';
import type { Place } from '../places/place.ts';
import type { UniqueValue } from '../planned-case.ts';
import { patternTextOfLength } from './pattern-text-of-length.ts';
import { textOfLength } from './text-of-length.ts';

/** Fewer characters cannot hold what makes a value unique. */
const SHORTEST_UNIQUE: Readonly<Record<UniqueValue['$unique']['kind'], number>> = {
  text: 12,
  digits: 12,
  email: 20,
  uuid: Number.POSITIVE_INFINITY,
};
/** Longer texts tell no more and cost time. */
export const LONGEST_TEXT = 20_000;

/** A value of an exact length, or why there is none. */
export type SizedText = { readonly value: unknown } | { readonly reason: string };

/**
 * A text of an exact length that is otherwise what the place asks for: unique where it must be, of its format and pattern.
 * @param place a place for texts
 * @param length characters
 * @returns the value, or why there is none
 */
export function sizedText(place: Place, length: number): SizedText {
  if (length > LONGEST_TEXT) return { reason: `more than ${LONGEST_TEXT} characters are not sent` };
  if (isUnique(place.value)) {
    const { $unique } = place.value;
    return length < SHORTEST_UNIQUE[$unique.kind]
      ? { reason: 'so short a value cannot differ from run to run' }
      : { value: { $unique: { ...$unique, length } } };
  }
  const { format, pattern } = place.schema;
  if (typeof format === 'string') {
    const sized = SIZED_FORMATS[format]?.(length);
    return sized === undefined ? { reason: `the format ${format} leaves no choice of length` } : { value: sized };
  }
  if (typeof pattern === 'string') {
    const matching = patternTextOfLength(pattern, length, place.context.seed);
    return matching === undefined ? { reason: 'no text of that length matches the pattern' } : { value: matching };
  }
  return { value: textOfLength(length) };
}

const EMAIL_END = '@example.com';
const ADDRESS = 'https://www.example.com/';

/** Formats whose values can have any length above a least one. */
const SIZED_FORMATS: Readonly<Record<string, (length: number) => string | undefined>> = {
  email: (length) => sizedEmail(length),
  uri: (length) => (length < ADDRESS.length ? undefined : ADDRESS.padEnd(length, 'r')),
  url: (length) => (length < ADDRESS.length ? undefined : ADDRESS.padEnd(length, 'r')),
  slug: (length) => (length < 1 ? undefined : 'r'.repeat(length)),
  password: (length) => (length < 1 ? undefined : textOfLength(length)),
};

/** At most 64 characters before the at sign and 63 in a label (RFC 5321, section 4.5.3.1; RFC 1035, section 2.3.4). */
function sizedEmail(length: number): string | undefined {
  if (length <= EMAIL_END.length) return undefined;
  if (length <= EMAIL_END.length + 64) return 'r'.repeat(length - EMAIL_END.length) + EMAIL_END;
  let domain = 'example.com';
  for (let rest = length - 65 - domain.length; rest > 0; rest = length - 65 - domain.length) {
    domain = rest === 1 ? `r${domain}` : `${'r'.repeat(Math.min(60, rest - 1))}.${domain}`;
  }
  return `${'r'.repeat(64)}@${domain}`;
}
