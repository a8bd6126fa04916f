import { isRequired } from './is-required.ts';
import type { Serializer } from './serializer.ts';

/**
 * Writes an object as JSON data, keys in the serializer's order.
 * @param serializer its type
 * @param value an object that has every required field
 * @returns the data
 * @throws if a field that answers must show is missing
 */
export function writeObject(serializer: Serializer, value: unknown): Record<string, unknown> {
  const source = value as Record<string, unknown>;
  const data: Record<string, unknown> = {};
  for (const [name, field] of serializer.entries) {
    if (field.options.writeOnly === true) continue;
    const item = source[name];
    if (item === undefined) {
      if (!isRequired(field.options) && field.options.readOnly !== true) continue;
      throw new Error(`an answer of type ${serializer.name} lacks "${name}"`);
    }
    data[name] = item === null ? null : field.write(item);
  }
  return data;
}
