import type { CaseValues, LinkedValue } from '../planned-case.ts';

/** An object of the run that a request names, perhaps at several places. */
export interface ObjectLink {
  /** Id of the operation that made it, and its role in the request. */
  readonly operation: string;
  readonly role: string;
  /** Identity that made it; `null` where the sender did, or who works with the same objects. */
  readonly of: string | null;
  /** Runtime expression of the value that names it. */
  readonly value: string;
  /** Where it is named first: it decides how a foreign one is refused. */
  readonly location: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Name of the parameter or field there. */
  readonly name: string;
}

/**
 * The objects that a request names and that operations made, each once. What is merely listed (stores, tiers) is none.
 * @param values planned values of the request
 * @returns the objects, those of the path first
 */
export function objectLinks(values: CaseValues): readonly ObjectLink[] {
  const found = new Map<string, ObjectLink>();
  for (const location of ['path', 'query', 'header', 'cookie', 'body'] as const) {
    const place = location === 'body' ? (values.body?.value ?? null) : values[location];
    for (const [name, link] of linksWithin(place, '')) {
      const { operation, role, of = null, value } = link.$link;
      const key = `${role}|${of}|${operation}`;
      if (operation.startsWith('POST ') && !found.has(key))
        found.set(key, { operation, role, of, value, location, name });
    }
  }
  return [...found.values()];
}

function linksWithin(value: unknown, name: string): readonly (readonly [string, LinkedValue])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('$link' in value) return [[name, value as LinkedValue]];
  return Object.entries(value).flatMap(([key, item]) => linksWithin(item, Array.isArray(value) ? name : key));
}
