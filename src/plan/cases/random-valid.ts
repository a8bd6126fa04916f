import fc from 'fast-check';
import { listPlaces } from '../places/list-places.ts';
import { placeLabel } from '../places/place-label.ts';
import { randomValue } from '../values/random-value.ts';
import type { CaseKind } from './case-source.ts';
import { VALID_REQUESTS } from './smallest-valid.ts';
import { variedCase } from './varied-case.ts';

/** Random values of one place. */
const RUNS = 5;

/** Random valid values, one place at a time; the same for the same seed. */
export const randomValid: CaseKind = (source) =>
  listPlaces(source).flatMap((place) => {
    const arbitrary = randomValue(place);
    if (arbitrary === null) return [];
    const values = fc.sample(arbitrary, { seed: source.seed, numRuns: RUNS });
    return values.map((value, index) =>
      variedCase(source, {
        aspect: VALID_REQUESTS,
        scenario: `random valid ${index + 1}`,
        difference: `is ${JSON.stringify(value)}, a random value that ${placeLabel(place)} allows`,
        mutation: { location: place.location, pointer: place.pointer, keyword: 'random', side: 'inside' },
        values: place.with(value),
        expected: { kind: 'accepted', statuses: ['2XX'] },
      }),
    );
  });
