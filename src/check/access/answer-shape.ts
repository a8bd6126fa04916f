import { jsonPointer } from '../../spec/json-pointer.ts';

/** What stands at a place of an answer, all items of a list together. */
export interface ShapePlace {
  /** JSON types seen there; null counts as nothing, since it fits anywhere. */
  readonly types: ReadonlySet<string>;
  /** How often something stands there. */
  readonly count: number;
  /** How many of them are objects. */
  readonly objects: number;
}

/**
 * The shape of an answer: which keys stand where, and of what type.
 * @param value JSON value
 * @returns places by pointer, list indices as `*`
 */
export function answerShape(value: unknown): ReadonlyMap<string, ShapePlace> {
  const places = new Map<string, { types: Set<string>; count: number; objects: number }>();
  const visit = (item: unknown, pointer: string): void => {
    const place = places.get(pointer) ?? { types: new Set(), count: 0, objects: 0 };
    places.set(pointer, place);
    place.count += 1;
    if (item === null || item === undefined) return;
    place.types.add(Array.isArray(item) ? 'array' : typeof item);
    if (Array.isArray(item)) {
      for (const one of item) visit(one, `${pointer}/*`);
    } else if (typeof item === 'object') {
      place.objects += 1;
      for (const [key, inner] of Object.entries(item)) visit(inner, pointer + jsonPointer(key));
    }
  };
  visit(value, '');
  return places;
}
