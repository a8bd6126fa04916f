import type { Schema } from '../../spec/operation.ts';
import { anyValue } from './any-value.ts';
import { sentHint } from './sent-hint.ts';
import type { ValueContext } from './value-context.ts';

/** Optional properties are left out below this depth, so that circular definitions end. */
const DEEPEST_OPTIONAL = 5;
/** Nothing is generated below this depth. */
const DEEPEST = 12;

/**
 * An object with its required properties, and the optional ones where the context or the overlay asks for them.
 * @param schema a schema of type object
 * @param context what is known about the place
 * @returns the object
 */
export function objectValue(schema: Schema, context: ValueContext): Readonly<Record<string, unknown>> {
  if (context.depth > DEEPEST) return {};
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const value: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(properties)) {
    const hint = sentHint(property, context.definitions);
    const wanted =
      required.has(name) ||
      hint === 'always' ||
      (hint !== 'never' && context.optional === 'all' && context.depth < DEEPEST_OPTIONAL);
    if (!wanted) continue;
    const pointer = `${context.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    value[name] = anyValue(property, { ...context, pointer, name, depth: context.depth + 1 });
  }
  return value;
}
