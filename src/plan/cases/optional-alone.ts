import { listPlaces } from '../places/list-places.ts';
import { EXCLUDED } from '../places/why-fixed.ts';
import type { CaseKind, Made } from './case-source.ts';
import { VALID_REQUESTS } from './smallest-valid.ts';
import { variedCase } from './varied-case.ts';

/** The smallest valid request and one optional parameter or field, one at a time, nested ones too. */
export const optionalAlone: CaseKind = (source) =>
  listPlaces(source)
    .filter((place) => !place.required && !place.item && !place.present)
    .map((place): Made => {
      const { location, pointer } = place;
      const mutation = { location, pointer, keyword: 'required', side: 'inside' } as const;
      const reason = place.fixed === EXCLUDED ? EXCLUDED : place.fixedAround;
      if (reason !== null) return { mutation, reason };
      return variedCase(source, {
        aspect: VALID_REQUESTS,
        scenario: 'optional alone',
        difference: 'is the only optional one that is sent',
        mutation,
        values: place.with(place.value),
        expected: { kind: 'accepted', statuses: ['2XX'] },
      });
    });
