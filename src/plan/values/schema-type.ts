import type { Schema } from '../../spec/operation.ts';

/** A JSON Schema type that a value is generated for. */
export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/**
 * Says which type a schema is about: its first type that is not null, or what its keywords speak of.
 * @param schema a schema without `$ref`
 * @returns the type, `null` only where nothing but null is allowed, `undefined` where any value fits
 */
export function schemaType(schema: Schema): SchemaType | undefined {
  const declared = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  const types = declared.filter((type): type is SchemaType => typeof type === 'string');
  const first = types.find((type) => type !== 'null') ?? types[0];
  if (first !== undefined) return first;
  if (schema['properties'] !== undefined || schema['additionalProperties'] !== undefined) return 'object';
  if (schema['items'] !== undefined || schema['prefixItems'] !== undefined) return 'array';
  if (schema['pattern'] !== undefined || schema['minLength'] !== undefined || schema['maxLength'] !== undefined)
    return 'string';
  if (schema['minimum'] !== undefined || schema['maximum'] !== undefined) return 'number';
  return undefined;
}
