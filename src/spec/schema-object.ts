import type { Conversion } from './conversion.ts';
import { definitionReference } from './definition-reference.ts';
import { ecmascriptPattern } from './ecmascript-pattern.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { nullableSchema } from './nullable-schema.ts';
import type { Schema } from './operation.ts';
import { schemaKeywords } from './schema-keywords.ts';

const types = ['null', 'boolean', 'object', 'array', 'number', 'integer', 'string'];

/** Keywords that identify or nest schemas for a resolver; references are resolved here, so they would only collide. */
const dropped = new Set(['id', '$id', '$schema', '$anchor', '$dynamicAnchor', '$vocabulary', '$defs', 'definitions']);

/**
 * Converts a schema of Swagger 2.0, OpenAPI 3.0 or 3.1 to JSON Schema 2020-12, as `Schema` documents it.
 * What cannot be used is left out and becomes a problem of the document; nothing throws.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#schema-object
 * @see https://spec.openapis.org/oas/v3.0.3.html#schema-object
 */
export function schemaObject(conversion: Conversion, raw: unknown, pointer: string): Schema {
  if (raw === true) return {};
  if (raw === false) return { not: {} };
  if (!isRecord(raw)) {
    conversion.problem(pointer, 'A schema must be an object.');
    return {};
  }
  const schema =
    typeof raw['$ref'] === 'string' ? reference(conversion, raw, pointer) : keywords(conversion, raw, pointer);
  const nullable = raw['x-nullable'] === true || (raw['nullable'] === true && conversion.dialect !== '3.1');
  return nullable ? nullableSchema(schema) : schema;
}

/** In 3.1 everything beside `$ref` counts; before, only what describes does, for there the rest is ignored by definition. */
function reference(conversion: Conversion, raw: Readonly<Record<string, unknown>>, pointer: string): Schema {
  const { $ref, ...beside } = raw;
  const target = conversion.define(String($ref));
  const describing = Object.entries(beside).filter(
    ([keyword]) => conversion.dialect === '3.1' || keyword.startsWith('x-') || describes.has(keyword),
  );
  const rest = keywords(conversion, Object.fromEntries(describing), pointer);
  if ('reason' in target) {
    conversion.problem(`${pointer}/$ref`, `The reference ${target.reason}.`);
    return { ...rest, 'x-unresolved': String($ref) };
  }
  return { $ref: definitionReference(target.name), ...rest };
}

const describes = new Set(['title', 'description', 'readOnly', 'writeOnly', 'default', 'example']);

function keywords(conversion: Conversion, raw: Readonly<Record<string, unknown>>, pointer: string): Schema {
  const given = Object.entries(normalised(conversion, raw, pointer)).filter(([keyword]) => !dropped.has(keyword));
  const converted = given.map(([keyword, value]): [string, unknown] => [
    keyword,
    keywordValue(conversion, keyword, value, pointer + jsonPointer(keyword)),
  ]);
  return Object.fromEntries(converted.filter(([, value]) => value !== undefined));
}

/** The value of one keyword, `undefined` where it cannot be used. */
function keywordValue(conversion: Conversion, keyword: string, value: unknown, pointer: string): unknown {
  const shape = schemaKeywords(keyword);
  if (shape === null) return value;
  if (shape === 'schema') return subschema(conversion, value, pointer);
  if (shape === 'list of schemas' && Array.isArray(value) && value.length > 0) {
    return value.map((item, index) => schemaObject(conversion, item, pointer + jsonPointer(index)));
  }
  if (shape === 'map of schemas' && isRecord(value)) {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([name, item]) => [name, property(conversion, item, pointer + jsonPointer(name))]),
    );
  }
  if (typeof shape === 'function' && shape(value)) return value;
  conversion.problem(pointer, `The keyword "${keyword}" cannot hold this value, so it is left out.`);
  return undefined;
}

/** `additionalProperties: false` and its like stay booleans: tools look for exactly that. */
function subschema(conversion: Conversion, value: unknown, pointer: string): unknown {
  return typeof value === 'boolean' ? value : schemaObject(conversion, value, pointer);
}

/** `required: true` on a property is a common slip: only the object's own list can require. */
function property(conversion: Conversion, raw: unknown, pointer: string): Schema {
  if (!isRecord(raw) || typeof raw['required'] !== 'boolean') return schemaObject(conversion, raw, pointer);
  const { required: _required, ...rest } = raw;
  conversion.problem(
    `${pointer}/required`,
    'A property cannot be required by itself: its name belongs into the list of the object.',
  );
  return schemaObject(conversion, rest, pointer);
}

/** Turns what the older dialects write differently into the words of 2020-12. */
function normalised(
  conversion: Conversion,
  raw: Readonly<Record<string, unknown>>,
  pointer: string,
): Readonly<Record<string, unknown>> {
  const schema: Record<string, unknown> = { ...raw };
  delete schema['nullable'];
  delete schema['x-nullable'];
  exclusiveLimit(conversion, schema, pointer, 'minimum', 'exclusiveMinimum');
  exclusiveLimit(conversion, schema, pointer, 'maximum', 'exclusiveMaximum');
  typeOf(conversion, schema, pointer);
  patternOf(conversion, schema, pointer);
  if (Array.isArray(schema['required']) && schema['required'].length === 0) delete schema['required'];
  if (Array.isArray(schema['items'])) {
    schema['prefixItems'] = schema['items'];
    delete schema['items'];
  }
  if (schema['discriminator'] !== undefined) {
    const value = schema['discriminator'];
    schema['x-discriminator'] = typeof value === 'string' ? { propertyName: value } : value;
    delete schema['discriminator'];
  }
  if (schema['x-writeOnly'] === true) schema['writeOnly'] = true;
  return schema;
}

/** Draft 4 says `exclusiveMinimum: true` beside the limit, 2020-12 gives the limit itself. */
function exclusiveLimit(
  conversion: Conversion,
  schema: Record<string, unknown>,
  pointer: string,
  limit: string,
  exclusive: string,
): void {
  if (typeof schema[exclusive] !== 'boolean') return;
  const isExclusive = schema[exclusive];
  delete schema[exclusive];
  if (!isExclusive) return;
  if (typeof schema[limit] === 'number') {
    schema[exclusive] = schema[limit];
    delete schema[limit];
  } else {
    conversion.problem(pointer + jsonPointer(exclusive), `"${exclusive}: true" means nothing without "${limit}".`);
  }
}

function typeOf(conversion: Conversion, schema: Record<string, unknown>, pointer: string): void {
  const type = schema['type'];
  if (type === undefined) return;
  if (type === 'file') {
    schema['type'] = 'string';
    schema['format'] = 'binary';
    return;
  }
  const named: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (named.length > 0 && named.every((name) => typeof name === 'string' && types.includes(name))) return;
  delete schema['type'];
  conversion.problem(`${pointer}/type`, `There is no type ${JSON.stringify(type)}, so the type is not verified.`);
}

function patternOf(conversion: Conversion, schema: Record<string, unknown>, pointer: string): void {
  if (typeof schema['pattern'] !== 'string') return;
  const understood = ecmascriptPattern(schema['pattern']);
  if ('pattern' in understood) {
    schema['pattern'] = understood.pattern;
    return;
  }
  schema['x-pattern'] = schema['pattern'];
  delete schema['pattern'];
  const message = `The pattern ${understood.reason}, so it is not verified.`;
  conversion.problem(`${pointer}/pattern`, message, 'unchecked');
}
