import type { ValueGenerator } from '../keyword-values.ts';
import { listOf, MOST_ITEMS } from '../list-of.ts';
import { noValues } from '../no-values.ts';

/** A list of the fewest items that are allowed, and of one more. */
export const atMinItems: ValueGenerator = (place) => {
  const { minItems: least, maxItems: most } = place.schema;
  if (typeof least !== 'number' || least === 0) return null;
  if (least > MOST_ITEMS) return noValues('minItems', `more than ${MOST_ITEMS} items are not sent`);
  const counts = [least, least + 1].filter((count) => typeof most !== 'number' || count <= most);
  const values = counts.flatMap((count) => {
    const value = listOf(place, count);
    const scenario = count === least ? 'shortest list' : 'one above shortest list';
    return value === null
      ? []
      : [{ scenario, difference: `has ${count} items where ${least} are the fewest allowed`, value }];
  });
  return values.length > 0
    ? { keyword: 'minItems', values, reason: null }
    : noValues('minItems', 'not so many distinct items are known');
};
