import { definitionName } from '../spec/definition-name.ts';
import { isRecord } from '../spec/is-record.ts';
import type { Schema } from '../spec/operation.ts';
import { resolveSchema } from '../spec/resolve-schema.ts';
import { type KeywordShape, schemaKeywords } from '../spec/schema-keywords.ts';

/** What the copy of a schema needs to know about its document. */
export interface CopyContext {
  readonly definitions: Readonly<Record<string, Schema>>;
  /** The engine's address of a definition. */
  readonly addressOf: (name: string) => string;
  /** Filled: which schema a copy was made of. */
  readonly originals: WeakMap<object, Schema>;
  /** Filled: definitions that the copy refers to. */
  readonly referenced: Set<string>;
}

/** Keywords without rules of their own that the engine knows all the same; any other is not for it. */
const plain = new Set(['type', 'const']);

/**
 * Copies a schema for the engine that judges answers: references lead to the engine's addresses, a write-only property
 * is not required (an answer never carries it), and `x-allow-blank` lets a text be empty whatever else is asked of it.
 */
export function compiledCopy(schema: Schema, context: CopyContext): Schema {
  const copied = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword === '$ref') return [[keyword, addressed(value, context)]];
    if (keyword === 'required') return required(schema, value, context);
    const shape = schemaKeywords(keyword);
    if (typeof shape === 'string') return [[keyword, copiedValue(shape, value, context)]];
    return shape !== null || plain.has(keyword) ? [[keyword, value]] : [];
  });
  const copy: Schema = Object.fromEntries(copied);
  context.originals.set(copy, schema);
  if (schema['x-allow-blank'] !== true) return copy;
  const blank: Schema = { anyOf: [{ const: '' }, copy] };
  context.originals.set(blank, { anyOf: [{ const: '' }, { ...schema, 'x-allow-blank': false }] });
  return blank;
}

function copiedValue(shape: KeywordShape, value: unknown, context: CopyContext): unknown {
  if (Array.isArray(value)) return value.map((item) => (isRecord(item) ? compiledCopy(item, context) : item));
  if (!isRecord(value)) return value;
  if (shape !== 'map of schemas') return compiledCopy(value, context);
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, item]) => [name, isRecord(item) ? compiledCopy(item, context) : item]));
}

function addressed(reference: unknown, context: CopyContext): unknown {
  const name = definitionName(reference);
  if (name === null) return reference;
  context.referenced.add(name);
  return context.addressOf(name);
}

function required({ properties }: Schema, names: unknown, { definitions }: CopyContext): [string, unknown][] {
  if (!Array.isArray(names)) return [];
  const kept = names.filter((name) => {
    const property = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return !isRecord(property) || resolveSchema(property, definitions)['writeOnly'] !== true;
  });
  return kept.length === 0 ? [] : [['required', kept]];
}
