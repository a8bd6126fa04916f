import { listPlaces } from '../places/list-places.ts';
import { schemaType } from '../values/schema-type.ts';
import type { CaseKind } from './case-source.ts';
import { REFUSALS } from './refusal.ts';
import { variedCase } from './varied-case.ts';

/** A query parameter that comes twice; frameworks take one of the two, which is a note. Once per operation. */
export const duplicateParameter: CaseKind = (source) =>
  listPlaces(source)
    .filter((place) => place.location === 'query' && schemaType(place.schema) !== 'array')
    .slice(0, 1)
    .map((place) =>
      variedCase(source, {
        aspect: REFUSALS,
        scenario: 'duplicate',
        difference: 'is sent twice',
        mutation: { location: 'query', pointer: place.pointer, keyword: 'duplicate', side: 'outside' },
        values: place.with([place.value, place.value]),
        expected: { kind: 'refused', statuses: ['400', '422'], acceptance: 'debt' },
      }),
    );
