import { isRecord } from './is-record.ts';

/**
 * Merges an update of an overlay into a node, without changing either: objects key by key at every depth, a list gets
 * the entries of a list (or one entry) appended, anything else is replaced.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html#action-object
 */
export function mergedUpdate(node: unknown, update: unknown): unknown {
  if (Array.isArray(node)) return Array.isArray(update) ? [...node, ...update] : [...node, update];
  if (!isRecord(node) || !isRecord(update)) return update;
  const merged = new Map(Object.entries(node));
  for (const [key, value] of Object.entries(update)) {
    const known = merged.get(key);
    const isMerged = (isRecord(known) && isRecord(value)) || (Array.isArray(known) && Array.isArray(value));
    merged.set(key, isMerged ? mergedUpdate(known, value) : value);
  }
  return Object.fromEntries(merged);
}
