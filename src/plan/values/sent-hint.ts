import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';

/**
 * What the overlay says about an optional parameter or field with `x-sent`: `always`, since the service does not do
 * without it here, or `never`, since it excludes another one. It makes valid requests only and promises nothing.
 * @param schema any schema of a document
 * @param definitions what its references point into
 * @returns the hint, `null` where there is none
 */
export function sentHint(schema: Schema, definitions: Readonly<Record<string, Schema>>): 'always' | 'never' | null {
  const hint = resolveSchema(schema, definitions)['x-sent'];
  return hint === 'always' || hint === 'never' ? hint : null;
}
