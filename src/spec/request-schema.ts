import { isRecord } from './is-record.ts';
import type { Method, Schema } from './operation.ts';
import { resolveSchema } from './resolve-schema.ts';

type Definitions = Readonly<Record<string, Schema>>;

/** A schema as a request must fit it, with the definitions that its references lead to. */
export interface RequestSchema {
  readonly schema: Schema;
  readonly definitions: Definitions;
}

const views = new WeakMap<Definitions, Definitions>();

const schemaLists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const schemaKeys = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'];
const schemaMaps = ['patternProperties', 'dependentSchemas'];

/**
 * The view of a body schema for making requests: read-only properties are gone, from `required` too, at every depth.
 * For PATCH the outermost `required` is gone as well; nested ones stay, so that a nested object is sent whole. Do not
 * take them as a promise that PATCH refuses less: Django REST framework does not.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#schema-object (readOnly)
 */
export function requestSchema(schema: Schema, definitions: Definitions, method: Method): RequestSchema {
  const view = views.get(definitions) ?? viewOf(definitions);
  views.set(definitions, view);
  const own = forRequests(schema, definitions);
  return { schema: method === 'PATCH' ? partial(own, view, new Set()) : own, definitions: view };
}

function viewOf(definitions: Definitions): Definitions {
  const entries = Object.entries(definitions);
  return Object.fromEntries(entries.map(([name, schema]) => [name, forRequests(schema, definitions)]));
}

/** @param outer names of read-only properties that another part of the same object declares */
function forRequests(schema: Schema, definitions: Definitions, outer: ReadonlySet<string> = new Set()): Schema {
  const view: Record<string, unknown> = { ...schema };
  const readOnly = new Set([...outer, ...readOnlyNames(schema, definitions, new Set())]);
  for (const key of schemaKeys) {
    const value = view[key];
    if (isRecord(value)) view[key] = forRequests(value, definitions);
  }
  for (const key of schemaLists) {
    const value = view[key];
    if (!Array.isArray(value)) continue;
    const names = key === 'prefixItems' ? new Set<string>() : readOnly;
    view[key] = value.map((item) => (isRecord(item) ? forRequests(item, definitions, names) : item));
  }
  for (const key of schemaMaps) {
    const value = view[key];
    if (isRecord(value)) view[key] = converted(value, definitions);
  }
  if (isRecord(view['properties'])) view['properties'] = converted(view['properties'], definitions);
  const { required } = schema;
  if (Array.isArray(required)) {
    const sent = required.filter((name) => !readOnly.has(String(name)));
    if (sent.length === 0) delete view['required'];
    else view['required'] = sent;
  }
  return view;
}

/** Read-only properties of an object, those of its `allOf` parts included. */
function readOnlyNames(schema: Schema, definitions: Definitions, seen: Set<Schema>): readonly string[] {
  const { properties, allOf } = resolveSchema(schema, definitions);
  const own = isRecord(properties)
    ? Object.keys(properties).filter((name) => isReadOnly(properties[name], definitions))
    : [];
  if (!Array.isArray(allOf) || seen.has(schema)) return own;
  const next = new Set(seen).add(schema);
  return [...own, ...allOf.filter(isRecord).flatMap((part) => readOnlyNames(part, definitions, next))];
}

function converted(schemas: Readonly<Record<string, unknown>>, definitions: Definitions): Schema {
  const sent = Object.entries(schemas).filter(([, schema]) => !isReadOnly(schema, definitions));
  return Object.fromEntries(
    sent.map(([name, schema]) => [name, isRecord(schema) ? forRequests(schema, definitions) : schema]),
  );
}

function isReadOnly(schema: unknown, definitions: Definitions): boolean {
  return isRecord(schema) && resolveSchema(schema, definitions)['readOnly'] === true;
}

/** Without `required`, through references and `allOf`. */
function partial(schema: Schema, definitions: Definitions, seen: Set<Schema>): Schema {
  const { required: _required, ...rest } = resolveSchema(schema, definitions);
  const parts = rest['allOf'];
  if (!Array.isArray(parts) || seen.has(schema)) return rest;
  const next = new Set(seen).add(schema);
  return { ...rest, allOf: parts.map((part) => (isRecord(part) ? partial(part, definitions, next) : part)) };
}
