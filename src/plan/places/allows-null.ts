import { isRecord } from '../../spec/is-record.ts';
import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';

const DEEPEST = 20;

/**
 * Says whether null fits a schema.
 * @param schema any schema of a document
 * @param definitions what its references point into
 * @returns true where null is a value
 */
export function allowsNull(schema: Schema, definitions: Readonly<Record<string, Schema>>, depth = 0): boolean {
  const resolved = resolveSchema(schema, definitions);
  const { type, enum: members, const: constant } = resolved;
  if (depth > DEEPEST) return false;
  if (Array.isArray(type) ? !type.includes('null') : type !== undefined && type !== 'null') return false;
  if (Array.isArray(members) && !members.includes(null)) return false;
  if (constant !== undefined && constant !== null) return false;
  const fits = (branch: unknown): boolean => !isRecord(branch) || allowsNull(branch, definitions, depth + 1);
  const { allOf, anyOf, oneOf } = resolved;
  if (Array.isArray(allOf) && !allOf.every(fits)) return false;
  return [anyOf, oneOf].every((branches) => !Array.isArray(branches) || branches.some(fits));
}
