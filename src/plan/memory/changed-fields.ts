import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import { schemaType } from '../values/schema-type.ts';

/**
 * Another valid value for each top-level field of a body that can be changed freely: what a second version of an object
 * is made of. Fields with placeholders, examples and nested values stay as they are.
 * @param body the body of a valid request, placeholders included
 * @param schema of the body
 * @param definitions what its references point into
 * @returns the fields that change, by name
 */
export function changedFields(
  body: unknown,
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null) return {};
  const resolved = combinedSchema(resolveSchema(schema, definitions), definitions);
  const properties = (resolved['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const property = properties[name];
      if (property === undefined || (typeof value === 'object' && value !== null)) return [];
      const other = otherValue(value, combinedSchema(resolveSchema(property, definitions), definitions));
      return other === undefined || other === value ? [] : [[name, other]];
    }),
  );
}

function otherValue(value: unknown, schema: Schema): unknown {
  if (schema['example'] !== undefined || schema['const'] !== undefined) return undefined;
  if (Array.isArray(schema['enum'])) return schema['enum'].find((member) => member !== value && member !== null);
  switch (schemaType(schema)) {
    case 'boolean':
      return value !== true;
    case 'integer':
    case 'number':
      return otherNumber(Number(value), schema);
    case 'string':
      return schema['format'] === undefined && schema['pattern'] === undefined
        ? otherText(String(value), schema)
        : undefined;
    default:
      return undefined;
  }
}

function otherNumber(value: number, schema: Schema): number | undefined {
  const step = typeof schema['multipleOf'] === 'number' ? schema['multipleOf'] : 1;
  const most = Math.min(
    ...['maximum', 'exclusiveMaximum'].map((key) => (typeof schema[key] === 'number' ? schema[key] : Infinity)),
  );
  const next = value + step;
  return next < most || (next === most && schema['exclusiveMaximum'] === undefined) ? next : undefined;
}

function otherText(value: string, schema: Schema): string | undefined {
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : 100;
  const least = typeof schema['minLength'] === 'number' ? schema['minLength'] : 0;
  const text = 'Changed'.slice(0, most).padEnd(least, 'd');
  return text === value || text === '' ? undefined : text;
}
