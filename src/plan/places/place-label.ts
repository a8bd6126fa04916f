import type { Place } from './place.ts';

/**
 * Names a place as case ids and `x-links` do: `/items/0/SKU`, `query.limit`.
 * @param place location and pointer
 * @returns the name; empty for the request as a whole
 */
export function placeLabel(place: {
  readonly location: Place['location'] | 'request';
  readonly pointer: string;
}): string {
  if (place.location === 'request') return place.pointer;
  return place.location === 'body' ? place.pointer || 'body' : `${place.location}.${place.pointer}`;
}
