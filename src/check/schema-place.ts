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
    const next = alternativesOf(source, current, new Set()).map((option) => childOf(option, token));
    const found = next.find((child) => child !== null);
    if (found === undefined || found === null) return null;
    current = found;
  }
  return current;
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
