import { isRecord } from '../../spec/is-record.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { anyValue } from '../values/any-value.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import { schemaType } from '../values/schema-type.ts';
import { allowsNull } from './allows-null.ts';
import { hasAlternatives } from './has-alternatives.ts';
import type { Place } from './place.ts';
import { whyFixed } from './why-fixed.ts';

/**
 * The first item of a list, as a place of its own.
 * @param list the list
 * @param linked true where another operation gives the item
 * @returns the place, `null` where the list says nothing of its items
 */
export function listItem(list: Place, linked: boolean): Place | null {
  const items = list.schema['items'];
  if (schemaType(list.schema) !== 'array' || !isRecord(items)) return null;
  const { definitions } = list.context;
  const context = { ...list.context, pointer: `${list.context.pointer}/*`, depth: list.context.depth + 1 };
  const given = Array.isArray(list.value) ? list.value : [];
  const value = given.length > 0 ? given[0] : anyValue(items, context);
  const schema = combinedSchema(resolveSchema(items, definitions), definitions);
  return {
    location: list.location,
    pointer: `${list.pointer}/0`,
    name: list.name,
    schema,
    nullable: allowsNull(items, definitions),
    alternatives: hasAlternatives(items, definitions),
    required: true,
    item: true,
    text: list.text,
    depth: list.depth + 1,
    fixed: list.fixed ?? whyFixed(schema, value, linked),
    fixedAround: list.fixed,
    present: list.present && given.length > 0,
    value,
    context,
    with: (other) => list.with([other, ...given.slice(1)]),
    without: () => list.with(given.slice(1)),
  };
}
