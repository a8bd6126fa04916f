import type { Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { arrayValue } from './array-value.ts';
import { combinedSchema } from './combined-schema.ts';
import { numberValue } from './number-value.ts';
import { objectValue } from './object-value.ts';
import { schemaType } from './schema-type.ts';
import { stringValue } from './string-value.ts';
import { timeValue } from './time-value.ts';
import { uniqueValue } from './unique-value.ts';
import type { ValueContext } from './value-context.ts';

/**
 * A valid value for a schema: what another operation gives, a placeholder where it must be unique, else `x-examples` of the
 * identity, `example`, `default`, the first of `enum`, and only then a generated one (design section 7).
 * @param schema any schema of a document
 * @param context what is known about the place
 * @returns a JSON value that may hold placeholders
 */
export function anyValue(schema: Schema, context: ValueContext): unknown {
  const link = context.links.get(context.pointer);
  if (link !== undefined) return link;
  const resolved = combinedSchema(resolveSchema(schema, context.definitions), context.definitions);
  const unique = uniqueValue(resolved, context);
  if (unique !== undefined) return unique;
  const ownExample = exampleFor(resolved, context.identity);
  if (ownExample !== undefined) return ownExample;
  if (resolved['example'] !== undefined) return resolved['example'];
  if (Array.isArray(resolved['examples']) && resolved['examples'].length > 0) return resolved['examples'][0];
  if (resolved['default'] !== undefined && resolved['default'] !== null) return resolved['default'];
  if (resolved['const'] !== undefined) return resolved['const'];
  if (Array.isArray(resolved['enum'])) return resolved['enum'].find((member) => member !== null) ?? null;
  switch (schemaType(resolved)) {
    case 'string':
      return timeValue(resolved, context) ?? stringValue(resolved, context);
    case 'integer':
    case 'number':
      return numberValue(resolved);
    case 'boolean':
      return true;
    case 'array':
      return arrayValue(resolved, context);
    case 'null':
      return null;
    case 'object':
      return objectValue(resolved, context);
    case undefined:
      return {};
  }
}

/** What an overlay gives one identity alone, as for the stores of another company: `x-examples: { other-company: CAMP }`. */
function exampleFor(schema: Schema, identity: string | undefined): unknown {
  const examples = schema['x-examples'];
  if (identity === undefined || typeof examples !== 'object' || examples === null) return undefined;
  return (examples as Readonly<Record<string, unknown>>)[identity];
}
