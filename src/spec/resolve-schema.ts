import { definitionName } from './definition-name.ts';
import type { Schema } from './operation.ts';

/**
 * The schema behind a chain of `$ref`, itself where there is none; an empty schema where the chain leads nowhere.
 * Keys beside a `$ref` (a title, `readOnly`, an example) are laid over what it leads to.
 */
export function resolveSchema(schema: Schema, definitions: Readonly<Record<string, Schema>>): Schema {
  const seen = new Set<string>();
  let current = schema;
  let beside: Schema = {};
  for (let name = definitionName(current['$ref']); name !== null; name = definitionName(current['$ref'])) {
    const { $ref: _reference, ...annotations } = current;
    beside = { ...annotations, ...beside };
    if (seen.has(name)) return beside;
    seen.add(name);
    current = Object.hasOwn(definitions, name) ? (definitions[name] ?? {}) : {};
  }
  return Object.keys(beside).length === 0 ? current : { ...current, ...beside };
}
