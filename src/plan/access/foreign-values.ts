import type { CaseValues, LinkedValue } from '../planned-case.ts';
import type { ObjectLink } from './object-links.ts';

/**
 * The same request with one object of another company.
 * @param values planned values of the request
 * @param object the object that is another's
 * @param maker identity that made it
 * @returns the values; the object is the maker's at every place where it stood
 */
export function foreignValues(
  values: CaseValues,
  object: Pick<ObjectLink, 'operation' | 'role'>,
  maker: string,
): CaseValues {
  return replaced(values, object, maker) as CaseValues;
}

function replaced(value: unknown, object: Pick<ObjectLink, 'operation' | 'role'>, maker: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, object, maker));
  if ('$link' in value) {
    const { $link } = value as LinkedValue;
    const isIt = $link.operation === object.operation && $link.role === object.role;
    return isIt ? { $link: { ...$link, optional: false, of: maker } } : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, object, maker)]));
}
