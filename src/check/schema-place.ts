import { definitionName } from '../spec/definition-name.ts';
import { isRecord } from '../spec/is-record.ts';
import { jsonPointer } from '../spec/json-pointer.ts';
import type { Schema } from '../spec/operation.ts';

/** A schema with its place in the document. */
export interface PlacedSchema {
  readonly schema: Schema;
  /** JSON pointer into the document, empty where it is not known. */
  readonly place: string;
}

/** Children that are remembered of one schema: free maps have any number. */
const MOST_CHILDREN = 1000;

/** What is needed to follow references. */
export interface DefinitionSource {
  readonly definitions: Readonly<Record<string, Schema>>;
  /** JSON pointer of a definition in the document. */
  readonly placeOf: (name: string) => string;
}

/**
 * Finds where the schema of a nested value is declared, references of the value itself not followed;
 * `null` where the document says nothing about it.
 *
 * @param root the schema of the outermost value
 * @param tokens keys and indices that lead to the nested value
 */
export function schemaPlace(
  source: DefinitionSource,
  root: PlacedSchema,
  tokens: readonly string[],
): PlacedSchema | null {
  let current = root;
  for (const token of tokens) {
    const found = knownChild(source, current, token);
    if (found === null) return null;
    current = found;
  }
  return current;
}

/** What was found of a schema at its place. */
interface Known {
  readonly alternatives: readonly PlacedSchema[];
  readonly children: Map<string, PlacedSchema | null>;
}

const found = new WeakMap<DefinitionSource, WeakMap<Schema, Map<string, Known>>>();

/** The same properties are looked up for every object of every answer. */
function knownChild(source: DefinitionSource, placed: PlacedSchema, token: string): PlacedSchema | null {
  const bySchema = found.get(source) ?? new WeakMap<Schema, Map<string, Known>>();
  found.set(source, bySchema);
  const byPlace = bySchema.get(placed.schema) ?? new Map<string, Known>();
  bySchema.set(placed.schema, byPlace);
  const known = byPlace.get(placed.place) ?? {
    alternatives: alternativesOf(source, placed, new Set()),
    children: new Map<string, PlacedSchema | null>(),
  };
  byPlace.set(placed.place, known);
  const { alternatives, children } = known;
  const before = children.get(token);
  if (before !== undefined) return before;
  let child: PlacedSchema | null = null;
  for (const option of alternatives) {
    child = childOf(option, token);
    if (child !== null) break;
  }
  if (children.size < MOST_CHILDREN) children.set(token, child);
  return child;
}

/** The schema itself, what it refers to, and the schemas it is made of. */
function alternativesOf(source: DefinitionSource, placed: PlacedSchema, seen: Set<string>): readonly PlacedSchema[] {
  const { schema, place } = placed;
  const name = definitionName(schema['$ref']);
  const options: PlacedSchema[] = [placed];
  if (name !== null && !seen.has(name)) {
    const target = { schema: source.definitions[name] ?? {}, place: source.placeOf(name) };
    options.push(...alternativesOf(source, target, new Set(seen).add(name)));
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const parts = schema[keyword];
    if (!Array.isArray(parts)) continue;
    // A union with null is ours: in the document the first part stands where the union does.
    const isOurs = keyword === 'anyOf' && parts.length === 2 && isRecord(parts[1]) && parts[1]['type'] === 'null';
    parts.filter(isRecord).forEach((part, index) => {
      const inside = place === '' ? '' : place + jsonPointer(keyword, index);
      options.push(...alternativesOf(source, { schema: part, place: isOurs ? place : inside }, seen));
    });
  }
  return options;
}

function childOf({ schema, place }: PlacedSchema, token: string): PlacedSchema | null {
  const inside = (...keys: readonly (string | number)[]): string => (place === '' ? '' : place + jsonPointer(...keys));
  const { properties, prefixItems, items, additionalProperties } = schema;
  if (isRecord(properties) && Object.hasOwn(properties, token)) {
    const property = properties[token];
    return isRecord(property) ? { schema: property, place: inside('properties', token) } : null;
  }
  const fixed = Array.isArray(prefixItems) ? prefixItems[Number(token)] : undefined;
  if (isRecord(fixed)) return { schema: fixed, place: inside('prefixItems', token) };
  if (isRecord(items) && /^\d+$/.test(token)) return { schema: items, place: inside('items') };
  if (isRecord(additionalProperties)) return { schema: additionalProperties, place: inside('additionalProperties') };
  return null;
}
