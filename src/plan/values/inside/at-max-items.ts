import type { ValueGenerator } from '../keyword-values.ts';
import { listOf, MOST_ITEMS } from '../list-of.ts';
import { noValues } from '../no-values.ts';

/** A list of the most items that are allowed, and of one less; long lists would make too many objects. */
export const atMaxItems: ValueGenerator = (place) => {
  const { minItems: least, maxItems: most } = place.schema;
  if (typeof most !== 'number') return null;
  if (most > MOST_ITEMS) return noValues('maxItems', `more than ${MOST_ITEMS} items would make too many objects`);
  const counts = [most, most - 1].filter((count) => count >= Math.max(1, typeof least === 'number' ? least : 0));
  const values = counts.flatMap((count) => {
    const value = listOf(place, count);
    const scenario = count === most ? 'longest list' : 'one below longest list';
    return value === null
      ? []
      : [{ scenario, difference: `has ${count} items where ${most} are the most allowed`, value }];
  });
  return values.length > 0
    ? { keyword: 'maxItems', values, reason: null }
    : noValues('maxItems', 'not so many distinct items are known');
};
