import type { Field } from '../serializer/field.ts';
import type { Definitions, Schema } from './definitions.ts';

/**
 * The schema of a list's items or an object's free values: as of a property, without a title.
 * @param field the declared field
 * @param definitions where types that it refers to are gathered
 * @returns the schema
 */
export function describeItem(field: Field, definitions: Definitions): Schema {
  const own = field.describe(definitions);
  return field.options.nullable === true && !('$ref' in own) ? { ...own, 'x-nullable': true } : own;
}
