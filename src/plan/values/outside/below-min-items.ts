import type { ValueGenerator } from '../keyword-values.ts';
import { listOf, MOST_ITEMS } from '../list-of.ts';
import { noValues } from '../no-values.ts';

/** A list of one item less than is allowed; empty where one is the least, which only a body can say. */
export const belowMinItems: ValueGenerator = (place) => {
  const { minItems: least } = place.schema;
  if (typeof least !== 'number' || least === 0) return null;
  if (place.alternatives) return noValues('minItems', 'the document allows alternatives');
  if (place.text && least === 1) return noValues('minItems', 'an empty list stands for no value outside a body');
  const value = least - 1 > MOST_ITEMS ? null : listOf(place, least - 1);
  if (value === null) return noValues('minItems', `more than ${MOST_ITEMS} items are not sent`);
  const difference = `has ${least - 1} items where ${least} are the fewest allowed`;
  const scenario = least === 1 ? 'empty list' : 'too few items';
  return { keyword: 'minItems', values: [{ scenario, difference, value }], reason: null };
};
