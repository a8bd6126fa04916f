import { isRecord } from '../../spec/is-record.ts';
import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { schemaType } from '../values/schema-type.ts';

/**
 * Says whether a schema leaves a choice between several schemas, null apart.
 * @param schema any schema of a document
 * @param definitions what its references point into
 * @returns true where a value that breaks one branch may keep another, or where several types are allowed
 */
export function hasAlternatives(schema: Schema, definitions: Readonly<Record<string, Schema>>): boolean {
  const resolved = resolveSchema(schema, definitions);
  if (Array.isArray(resolved['type']) && resolved['type'].filter((type) => type !== 'null').length > 1) return true;
  if (resolved['not'] !== undefined || resolved['if'] !== undefined) return true;
  return [resolved['anyOf'], resolved['oneOf']].some((branches) => {
    if (!Array.isArray(branches)) return false;
    const real = branches.filter(isRecord).map((branch) => resolveSchema(branch, definitions));
    return real.filter((branch) => schemaType(branch) !== 'null').length > 1;
  });
}
