import type { Schema } from '../../spec/operation.ts';

const REFERENCE = '#/definitions/';

/**
 * Follows `$ref` to the schema it names; keys beside it win over those of the target.
 * @param schema any schema
 * @param definitions what references point into
 * @returns a schema without `$ref`, empty where the reference leads nowhere or in a circle
 */
export function resolveSchema(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  let current = schema;
  for (let step = 0; typeof current['$ref'] === 'string'; step += 1) {
    const { $ref: reference, ...beside } = current;
    const name = String(reference).startsWith(REFERENCE)
      ? decodeURIComponent(String(reference).slice(REFERENCE.length)).replaceAll('~1', '/').replaceAll('~0', '~')
      : '';
    const target = definitions[name];
    if (target === undefined || step > 500) return beside;
    current = { ...target, ...beside };
  }
  return current;
}
