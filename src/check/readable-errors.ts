import { isRecord } from '../spec/is-record.ts';
import { jsonPointer } from '../spec/json-pointer.ts';
import type { Schema } from '../spec/operation.ts';
import { pointerTokens } from '../spec/pointer-tokens.ts';
import { resolveSchema } from '../spec/resolve-schema.ts';
import { documentedText } from './documented-text.ts';
import type { RawSchemaError } from './raw-schema-error.ts';
import { receivedText } from './received-text.ts';
import type { SchemaError } from './rule.ts';
import { type DefinitionSource, type PlacedSchema, schemaPlace } from './schema-place.ts';

/** Places that are kept for one schema. */
const mostRemembered = 5000;

/** Parameters of an error that name the property it is about. */
const namingParameters = ['missingProperty', 'additionalProperty', 'unevaluatedProperty', 'propertyName'];

/**
 * Puts the errors of the schema engine into words, each with the place of its schema in the document.
 * An error about a property that is missing or too much points to that property.
 */
export function readableErrors(
  errors: readonly RawSchemaError[],
  root: PlacedSchema,
  source: DefinitionSource,
): readonly SchemaError[] {
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    const readable = readableError(error, root, source);
    const key = `${readable.pointer} ${readable.keyword} ${readable.documented}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [readable];
  });
}

function readableError(error: RawSchemaError, root: PlacedSchema, source: DefinitionSource): SchemaError {
  const named = namingParameters.map((name) => error.params[name]).find((name) => typeof name === 'string');
  const pointer = error.instancePath + (named === undefined ? '' : jsonPointer(String(named)));
  const value = named === undefined ? error.data : propertyOf(error.data, String(named));
  const declared = rememberedPlace(pointer, root, source);
  return {
    pointer,
    keyword: error.keyword,
    documented: documentedText(error),
    received: receivedText(value),
    schema: named === undefined ? error.schema : resolvedProperty(declared, source),
    value,
    declared: declared?.schema ?? {},
    place: declared?.place ?? '',
  };
}

const remembered = new WeakMap<Schema, Map<string, PlacedSchema | null>>();

/** Lists have the same few fields again and again, and every answer to an operation has the same lists. */
function rememberedPlace(pointer: string, root: PlacedSchema, source: DefinitionSource): PlacedSchema | null {
  const known = remembered.get(root.schema) ?? new Map<string, PlacedSchema | null>();
  if (known.size === 0 || known.size > mostRemembered) {
    known.clear();
    remembered.set(root.schema, known);
  }
  const place = known.get(pointer);
  if (place !== undefined) return place;
  const found = schemaPlace(source, root, pointerTokens(pointer));
  known.set(pointer, found);
  return found;
}

function propertyOf(data: unknown, name: string): unknown {
  return isRecord(data) && Object.hasOwn(data, name) ? data[name] : undefined;
}

function resolvedProperty(declared: PlacedSchema | null, source: DefinitionSource): Schema {
  return declared === null ? {} : resolveSchema(declared.schema, source.definitions);
}
