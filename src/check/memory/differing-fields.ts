import { isRecord } from '../../spec/is-record.ts';
import { jsonPointer } from '../../spec/json-pointer.ts';
import { sameName } from '../same-name.ts';
import { sameValue } from '../same-value.ts';
import { isVolatile } from './is-volatile.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A field that two objects both have, with different values. */
export interface DifferingField {
  readonly name: string;
  /** Where it stands in the second object. */
  readonly pointer: string;
  readonly one: unknown;
  readonly other: unknown;
}

/**
 * The fields that two versions of an object both have, by name in any spelling, and that differ after what the framework
 * converts by design. Fields that the service changes by itself are left out; of nested objects the innermost are told.
 */
export function differingFields(one: Fields, other: Fields): readonly DifferingField[] {
  return differing(one, other, '');
}

function differing(one: Fields, other: Fields, pointer: string): readonly DifferingField[] {
  return Object.entries(one).flatMap(([name, value]) => {
    const twin = Object.keys(other).find((candidate) => sameName(candidate, name));
    if (twin === undefined || isVolatile(name)) return [];
    const place = pointer + jsonPointer(twin);
    const found = other[twin];
    if (isRecord(value) && isRecord(found)) return differing(value, found, place);
    if (sameValue(value, found) !== 'different') return [];
    return [{ name, pointer: place, one: value, other: found }];
  });
}
