import { nameWords } from '../name-words.ts';
import type { Place } from '../places/place.ts';
import type { ExpectedAnswer } from '../planned-case.ts';
import { schemaType } from '../values/schema-type.ts';

/** Heading of the tests that send invalid values. */
export const REFUSALS = 'refusals';

/** Names of query parameters that Django REST framework reads leniently: what it does not understand is ignored. */
const PAGING = new Set(['limit', 'offset', 'page', 'page size', 'per page', 'cursor']);
const ORDERING = new Set(['ordering', 'order', 'order by', 'sort', 'sort by']);

/**
 * The answer to an invalid value: a refusal. Paging, ordering and booleans of a query may be ignored instead, which is a
 * note; an unknown page is 404.
 * @param place where the value stands
 * @returns the expectation
 */
export function refusal(place: Pick<Place, 'location' | 'name' | 'schema'>): ExpectedAnswer {
  const name = nameWords(place.name).join(' ');
  const paging = place.location === 'query' && PAGING.has(name);
  const lenient =
    paging || (place.location === 'query' && (ORDERING.has(name) || schemaType(place.schema) === 'boolean'));
  return {
    kind: 'refused',
    statuses: paging ? ['400', '422', '404'] : ['400', '422'],
    acceptance: lenient ? 'debt' : 'fault',
  };
}
