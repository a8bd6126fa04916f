import fc from 'fast-check';
import { listPlaces } from '../places/list-places.ts';
import { randomViolation } from '../values/random-violation.ts';
import type { CaseKind } from './case-source.ts';
import { REFUSALS, refusal } from './refusal.ts';
import { variedCase } from './varied-case.ts';

/** Random violations of one place. */
const RUNS = 3;

/** Random values that break a limit or a format, one place at a time; the same for the same seed. */
export const randomInvalid: CaseKind = (source) =>
  listPlaces(source).flatMap((place) => {
    const arbitrary = randomViolation(place);
    if (arbitrary === null) return [];
    const values = fc.sample(arbitrary, { seed: source.seed, numRuns: RUNS });
    return values.map((value, index) =>
      variedCase(source, {
        aspect: REFUSALS,
        scenario: `random invalid ${index + 1}`,
        difference: `is ${JSON.stringify(value).slice(0, 100)}, a random value that is not allowed`,
        mutation: { location: place.location, pointer: place.pointer, keyword: 'random', side: 'outside' },
        values: place.with(value),
        expected: refusal(place),
      }),
    );
  });
