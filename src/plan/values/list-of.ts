import { isRecord } from '../../spec/is-record.ts';
import type { Place } from '../places/place.ts';
import { anyValue } from './any-value.ts';

/** Longer lists of valid items would make too many objects. */
export const MOST_ITEMS = 50;

/**
 * A list of so many valid items; those that must be unique get placeholders of their own.
 * @param place a place for lists
 * @param count items
 * @returns the list, `null` where so many distinct items are not known
 */
export function listOf(place: Place, count: number): readonly unknown[] | null {
  const { schema, context, value } = place;
  const items = isRecord(schema['items']) ? schema['items'] : {};
  const [given] = Array.isArray(value) ? value : [];
  const at = { ...context, pointer: `${context.pointer}/*`, depth: context.depth + 1 };
  const made = Array.from({ length: count }, (_, index): unknown =>
    index === 0 && given !== undefined ? given : anyValue(items, at),
  );
  if (schema['uniqueItems'] !== true || count < 2) return made;
  const members = Array.isArray(items['enum']) ? items['enum'] : null;
  if (members !== null) return members.length < count ? null : members.slice(0, count);
  const distinct = made.map((item, index) => {
    if (index === 0) return item;
    return typeof item === 'number' ? item + index : typeof item === 'string' ? `${item}${index}` : item;
  });
  return new Set(distinct.map((item) => JSON.stringify(item))).size === count ? distinct : null;
}
