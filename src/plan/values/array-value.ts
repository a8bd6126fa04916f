import type { Schema } from '../../spec/operation.ts';
import { anyValue } from './any-value.ts';
import type { ValueContext } from './value-context.ts';

const DEEPEST = 8;

/**
 * An array of as few items as are allowed, but one where that tells more than none.
 * @param schema a schema of type array
 * @param context what is known about the place
 * @returns the array
 */
export function arrayValue(schema: Schema, context: ValueContext): readonly unknown[] {
  const least = typeof schema['minItems'] === 'number' ? schema['minItems'] : 0;
  const most = typeof schema['maxItems'] === 'number' ? schema['maxItems'] : Number.POSITIVE_INFINITY;
  const count = context.depth > DEEPEST ? least : Math.min(Math.max(least, 1), most);
  const items = (schema['items'] ?? {}) as Schema;
  const item = (): unknown =>
    anyValue(items, { ...context, pointer: `${context.pointer}/*`, depth: context.depth + 1 });
  const values = Array.from({ length: count }, item);
  return schema['uniqueItems'] === true ? distinct(values, items) : values;
}

function distinct(values: readonly unknown[], items: Schema): readonly unknown[] {
  const members = Array.isArray(items['enum']) ? items['enum'] : null;
  return values.map((value, index) => {
    if (index === 0) return value;
    if (members !== null) return members[index % members.length];
    return typeof value === 'number' ? value + index : typeof value === 'string' ? `${value}${index}` : value;
  });
}
