import { isRecord } from '../../spec/is-record.ts';
import { jsonPointer } from '../../spec/json-pointer.ts';
import { isVolatile } from '../memory/is-volatile.ts';
import { sameValue } from '../same-value.ts';

/** A place where two answers differ. */
export interface DifferingPlace {
  readonly pointer: string;
  readonly one: unknown;
  readonly other: unknown;
}

const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
/** Moments that are counted from now move with it. */
const drift = 300_000;

/**
 * The innermost places where two answers to the same request differ. What a service changes by itself (a time of update, a
 * moment counted from now) is no difference, and neither is a key that only one of them has.
 */
export function differingPlaces(one: unknown, other: unknown, pointer = ''): readonly DifferingPlace[] {
  if (isRecord(one) && isRecord(other)) {
    return Object.keys(one).flatMap((key) =>
      !(key in other) || isVolatile(key) ? [] : differingPlaces(one[key], other[key], pointer + jsonPointer(key)),
    );
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return one.flatMap((item, index) => differingPlaces(item, other[index], pointer + jsonPointer(index)));
  }
  const isSame = sameValue(one, other) === 'same' || isDrift(one, other);
  return isSame ? [] : [{ pointer, one, other }];
}

function isDrift(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string' || !moment.test(one) || !moment.test(other)) return false;
  return Math.abs(Date.parse(one.replace(' ', 'T')) - Date.parse(other.replace(' ', 'T'))) <= drift;
}
