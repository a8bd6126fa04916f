import { pagedList } from '../memory/paged-list.ts';
import { listPlaces } from '../places/list-places.ts';
import type { Mutation } from '../planned-case.ts';
import { insideGenerators } from '../values/inside/index.ts';
import { limitedValues } from '../values/limited-values.ts';
import type { CaseKind, Made } from './case-source.ts';
import { VALID_REQUESTS } from './smallest-valid.ts';
import { variedCase } from './varied-case.ts';

/** Why page numbers are not varied: Django REST framework answers 404 to those that do not exist. */
const BEYOND = 'a page beyond the last one may not exist';

/** Values on the inside of every limit, one at a time; where the value is not free the reason is counted. */
export const insideValues: CaseKind = (source) => {
  const list = pagedList(source.operation, []);
  const pageNumber = list?.startsAt === 'page' ? list.start : null;
  return listPlaces(source).flatMap((place) =>
    insideGenerators.flatMap((generator): readonly Made[] => {
      const made = generator(place);
      if (made === null) return [];
      const { location, pointer } = place;
      const mutation: Mutation = { location, pointer, keyword: made.keyword, side: 'inside' };
      const isPage = place.location === 'query' && place.pointer === pageNumber;
      const reason = place.fixed ?? made.reason ?? (isPage ? BEYOND : null);
      if (reason !== null) return [{ mutation, reason }];
      return limitedValues(made, 'inside', source.profile).map(({ scenario, difference, value }) =>
        variedCase(source, {
          aspect: VALID_REQUESTS,
          scenario,
          difference,
          mutation,
          values: place.with(value),
          expected: { kind: 'accepted', statuses: ['2XX'] },
        }),
      );
    }),
  );
};
