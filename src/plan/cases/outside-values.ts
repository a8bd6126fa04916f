import { listPlaces } from '../places/list-places.ts';
import type { Mutation } from '../planned-case.ts';
import { limitedValues } from '../values/limited-values.ts';
import { outsideGenerators } from '../values/outside/index.ts';
import type { CaseKind, Made } from './case-source.ts';
import { REFUSALS, refusal } from './refusal.ts';
import { variedCase } from './varied-case.ts';

/** Every keyword of every parameter and field broken, one at a time, nested fields and items of lists too. */
export const outsideValues: CaseKind = (source) =>
  listPlaces(source).flatMap((place) =>
    outsideGenerators.flatMap((generator): readonly Made[] => {
      const made = generator(place);
      if (made === null) return [];
      const { location, pointer } = place;
      const mutation: Mutation = { location, pointer, keyword: made.keyword, side: 'outside' };
      if (made.reason !== null) return [{ mutation, reason: made.reason }];
      return limitedValues(made, 'outside', source.profile).map(({ scenario, difference, value }) =>
        variedCase(source, {
          aspect: REFUSALS,
          scenario,
          difference,
          mutation,
          values: place.with(value),
          expected: refusal(place),
        }),
      );
    }),
  );
