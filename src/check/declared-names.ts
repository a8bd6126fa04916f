import { definitionName } from '../spec/definition-name.ts';
import { isRecord } from '../spec/is-record.ts';
import type { Schema } from '../spec/operation.ts';
import type { DefinitionSource, PlacedSchema } from './schema-place.ts';

/** The properties that a document lists for an object. */
export interface DeclaredNames {
  readonly names: ReadonlySet<string>;
  /** JSON pointer of the schema that lists them, for overlays. */
  readonly place: string;
}

/** Keywords that make further properties a matter of their own. */
const openKeywords = [
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
  'not',
  'if',
  'dependentSchemas',
];

/**
 * The names of all properties that a schema and what it is made of declare; `null` where it lists none, or says itself
 * what further properties there may be.
 */
export function declaredNames(placed: PlacedSchema, source: DefinitionSource): DeclaredNames | null {
  const bySchema = known.get(source) ?? new WeakMap<Schema, Map<string, DeclaredNames | null>>();
  known.set(source, bySchema);
  const byPlace = bySchema.get(placed.schema) ?? new Map<string, DeclaredNames | null>();
  bySchema.set(placed.schema, byPlace);
  const before = byPlace.get(placed.place);
  if (before !== undefined) return before;
  const names = new Set<string>();
  const places: string[] = [];
  const isListed = collect(placed, source, names, places, new Set()) && names.size > 0;
  const declared = isListed ? { names, place: places[0] ?? '' } : null;
  byPlace.set(placed.place, declared);
  return declared;
}

/** The same objects come in every answer. */
const known = new WeakMap<DefinitionSource, WeakMap<Schema, Map<string, DeclaredNames | null>>>();

/** False where a part is open. */
function collect(
  { schema, place }: PlacedSchema,
  source: DefinitionSource,
  names: Set<string>,
  places: string[],
  seen: Set<string>,
): boolean {
  if (openKeywords.some((keyword) => schema[keyword] !== undefined)) return false;
  const { properties } = schema;
  if (isRecord(properties)) {
    places.push(place);
    for (const name of Object.keys(properties)) names.add(name);
  }
  const name = definitionName(schema['$ref']);
  if (name !== null) {
    if (seen.has(name)) return true;
    const target = { schema: source.definitions[name] ?? {}, place: source.placeOf(name) };
    if (!collect(target, source, names, places, seen.add(name))) return false;
  }
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => schema[keyword] ?? []).filter(isRecord);
  if (!isRecord(properties) && name === null && parts.length === 0) return schema['type'] === 'null';
  return parts.every((part) => collect({ schema: part, place: '' }, source, names, places, seen));
}
