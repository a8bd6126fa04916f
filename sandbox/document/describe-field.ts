import type { Field } from '../serializer/field.ts';
import type { Definitions, Schema } from './definitions.ts';

const BEFORE_DEFAULT = ['type', 'properties', 'additionalProperties', 'format', 'enum', 'pattern', 'items'];

/**
 * The title drf-yasg gives a field: its name with blanks for underscores, and only the first letter a capital.
 * @param name the field's name
 * @returns the title
 */
function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/**
 * The schema of a property, keywords in drf-yasg's order.
 * @param field the declared field
 * @param name its name
 * @param definitions where types that it refers to are gathered
 * @returns the schema
 */
export function describeField(field: Field, name: string, definitions: Definitions): Schema {
  const own = field.describe(definitions);
  if ('$ref' in own) return own;
  const { options } = field;
  const entries = Object.entries(own);
  return {
    ...(own['type'] === 'array' ? {} : { title: titleOf(name) }),
    ...(options.description === undefined ? {} : { description: options.description }),
    ...Object.fromEntries(entries.filter(([key]) => BEFORE_DEFAULT.includes(key))),
    ...(options.readOnly === true ? { readOnly: true } : {}),
    ...(options.default === undefined || options.default === null ? {} : { default: options.default }),
    ...Object.fromEntries(entries.filter(([key]) => !BEFORE_DEFAULT.includes(key))),
    ...(options.nullable === true ? { 'x-nullable': true } : {}),
  };
}
