import type { ValueGenerator } from '../keyword-values.ts';
import { listOf } from '../list-of.ts';
import { noValues } from '../no-values.ts';

/** Longer lists make the request larger than it tells. */
const MOST = 1000;

/** A list of one item more than is allowed. */
export const aboveMaxItems: ValueGenerator = (place) => {
  const { maxItems: most } = place.schema;
  if (typeof most !== 'number') return null;
  if (place.alternatives) return noValues('maxItems', 'the document allows alternatives');
  if (most > MOST) return noValues('maxItems', `more than ${MOST} items are not sent`);
  const value = listOf(place, most + 1);
  if (value === null) return noValues('maxItems', 'not so many distinct items are known');
  const difference = `has ${most + 1} items where ${most} are the most allowed`;
  return { keyword: 'maxItems', values: [{ scenario: 'too many items', difference, value }], reason: null };
};
