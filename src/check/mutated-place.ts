import type { Mutation } from '../plan/planned-case.ts';
import { generalPointer } from './general-pointer.ts';

/**
 * The place in a request that a case differs in, with the keyword: the pointer of a finding about a request.
 *
 * @example mutatedPlace(mutation) // 'request body#/itemPrice minimum'
 */
export function mutatedPlace(mutation: Mutation | null): string {
  if (mutation === null) return 'status';
  const { location, pointer, keyword } = mutation;
  if (location === 'request') return `request ${keyword}`;
  return `request ${location}${location === 'body' ? '#' : ' '}${generalPointer(pointer)} ${keyword}`;
}
