import type { Operation, Schema } from '../../spec/operation.ts';
import { resolveSchema } from '../../spec/resolve-schema.ts';
import { combinedSchema } from '../values/combined-schema.ts';
import { schemaType } from '../values/schema-type.ts';

/** A value that a successful answer carries. */
export interface ResponseValue {
  readonly name: string;
  /** JSON pointer into the body, the first item of lists. */
  readonly pointer: string;
  readonly schema: Schema;
}

const DEEPEST = 6;

/**
 * Lists the scalar values of an operation's documented success, the nearest to the root first.
 * @param operation the operation
 * @param definitions what references of its schemas point into
 * @returns the values
 */
export function responseValues(
  operation: Operation,
  definitions: Readonly<Record<string, Schema>>,
): readonly ResponseValue[] {
  const success = [...operation.responses]
    .filter((response) => response.status.startsWith('2'))
    .sort((a, b) => a.status.localeCompare(b.status))[0];
  const schema = success?.content.find((content) => content.schema !== null)?.schema;
  if (schema === null || schema === undefined) return [];
  const found: ResponseValue[] = [];
  let level: readonly { readonly schema: Schema; readonly pointer: string }[] = [{ schema, pointer: '' }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap((place) => children(place.schema, place.pointer, definitions, found));
  }
  return found;
}

function children(
  schema: Schema,
  pointer: string,
  definitions: Readonly<Record<string, Schema>>,
  found: ResponseValue[],
): readonly { readonly schema: Schema; readonly pointer: string }[] {
  const resolved = combinedSchema(resolveSchema(schema, definitions), definitions);
  if (typeof resolved['items'] === 'object' && resolved['items'] !== null) {
    return [{ schema: resolved['items'] as Schema, pointer: `${pointer}/0` }];
  }
  const nested: { schema: Schema; pointer: string }[] = [];
  for (const [name, property] of Object.entries((resolved['properties'] ?? {}) as Readonly<Record<string, Schema>>)) {
    const path = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = combinedSchema(resolveSchema(property, definitions), definitions);
    const type = schemaType(own);
    if (type === 'array' || type === 'object') nested.push({ schema: own, pointer: path });
    else found.push({ name, pointer: path, schema: own });
  }
  return nested;
}
