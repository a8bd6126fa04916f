import type { ValueGenerator } from '../keyword-values.ts';
import { listOf } from '../list-of.ts';
import { schemaType } from '../schema-type.ts';

/** A list of none, of one and of two, where no keyword limits it to other counts. */
export const arraySizes: ValueGenerator = (place) => {
  const { schema, text } = place;
  if (schemaType(schema) !== 'array') return null;
  const least = typeof schema['minItems'] === 'number' ? schema['minItems'] : 0;
  const most = typeof schema['maxItems'] === 'number' ? schema['maxItems'] : Number.POSITIVE_INFINITY;
  const values = [0, 1, 2]
    .filter((count) => count >= least && count <= most && !(text && count === 0))
    .flatMap((count) => {
      const value = listOf(place, count);
      return value === null ? [] : [{ scenario: `list of ${count}`, difference: `has ${count} items`, value }];
    });
  return { keyword: 'items', values, reason: values.length === 0 ? 'the limits leave other counts only' : null };
};
