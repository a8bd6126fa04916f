import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { schemaType } from './schema-type.ts';

/**
 * Folds `allOf`, and the first branch of `oneOf` or `anyOf` that is not null, into one schema to generate from.
 * @param schema a schema without `$ref`
 * @param definitions what references of the branches point into
 * @returns a schema without `allOf`, `oneOf` and `anyOf`
 */
export function combinedSchema(schema: Schema, definitions: Readonly<Record<string, Schema>>, depth = 0): Schema {
  if (depth > 20) return schema;
  const { allOf, oneOf, anyOf, ...own } = schema;
  const resolve = (branch: Schema): Schema =>
    combinedSchema(resolveSchema(branch, definitions), definitions, depth + 1);
  let combined: Schema = own;
  for (const branch of branches(allOf)) combined = merge(combined, resolve(branch));
  for (const alternatives of [branches(oneOf), branches(anyOf)]) {
    const chosen = alternatives.map(resolve).find((branch) => schemaType(branch) !== 'null');
    if (chosen !== undefined) combined = merge(combined, chosen);
  }
  return combined;
}

function branches(value: unknown): readonly Schema[] {
  return Array.isArray(value)
    ? value.filter((branch): branch is Schema => typeof branch === 'object' && branch !== null)
    : [];
}

function merge(left: Schema, right: Schema): Schema {
  const required = [...strings(left['required']), ...strings(right['required'])];
  const properties = { ...(right['properties'] as object | undefined), ...(left['properties'] as object | undefined) };
  return {
    ...right,
    ...left,
    ...(required.length > 0 ? { required: [...new Set(required)] } : {}),
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
  };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
