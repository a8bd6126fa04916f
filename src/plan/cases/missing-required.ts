import { listPlaces } from '../places/list-places.ts';
import type { CaseKind, Made } from './case-source.ts';
import { REFUSALS, refusal } from './refusal.ts';
import { variedCase } from './varied-case.ts';

/**
 * A required parameter or field left out, one at a time, nested ones too.
 *
 * Never on PATCH: drf-yasg lists there what the whole object requires, and the service rightly takes a part of it.
 * @see https://github.com/axnsan12/drf-yasg/issues/70
 */
export const missingRequired: CaseKind = (source) =>
  listPlaces(source)
    .filter((place) => place.required && !place.item)
    .flatMap((place): readonly Made[] => {
      const { location, pointer } = place;
      const mutation = { location, pointer, keyword: 'required', side: 'outside' } as const;
      if (source.operation.method === 'PATCH' && location === 'body') {
        return [{ mutation, reason: 'PATCH takes a part of the object, whatever the document requires' }];
      }
      return [
        variedCase(source, {
          aspect: REFUSALS,
          scenario: 'missing',
          difference: 'is missing where it is required',
          mutation,
          values: place.without(),
          expected: refusal(place),
        }),
      ];
    });
