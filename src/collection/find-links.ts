import type { LinkedValue } from '../plan/planned-case.ts';

/** All values within a planned value that come from other requests, in the order in which they stand. */
export function findLinks(value: unknown): readonly LinkedValue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLinkedValue(value)) return [value];
  return Object.values(value).flatMap(findLinks);
}

function isLinkedValue(value: object): value is LinkedValue {
  return '$link' in value;
}
