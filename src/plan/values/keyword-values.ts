import type { Place } from '../places/place.ts';

/** One value that a keyword asks for. */
export interface KeywordValue {
  /** What kind of case it makes, as in `longest text`; unlike all others of its place. */
  readonly scenario: string;
  /** What differs, in words, after the name of the place: `has 100 characters, the most allowed`. */
  readonly difference: string;
  readonly value: unknown;
}

/** The values that one keyword of a schema asks for. */
export interface KeywordValues {
  /** The keyword, or `nullable`, or `type` where no narrower one fits. */
  readonly keyword: string;
  readonly values: readonly KeywordValue[];
  /** Why there are none; `null` where there are. */
  readonly reason: string | null;
}

/** Makes the values of one keyword for a place; `null` where its schema does not have the keyword. */
export type ValueGenerator = (place: Place) => KeywordValues | null;
