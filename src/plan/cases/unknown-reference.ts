import { explicitLinks } from '../links/explicit-links.ts';
import { listPlaces } from '../places/list-places.ts';
import { LINKED } from '../places/why-fixed.ts';
import { unknownReferenceValue } from '../values/unknown-reference-value.ts';
import type { CaseKind, Made } from './case-source.ts';
import { REFUSALS } from './refusal.ts';
import { variedCase } from './varied-case.ts';

const WRITING = new Set(['POST', 'PUT', 'PATCH']);

/**
 * A field that names an object of another operation, naming nothing, one at a time.
 *
 * What writes must not be done for objects that do not exist. That a text is a reference at all is only known where it is
 * a UUID or the overlay says so; elsewhere names told it, and an acceptance is a note.
 */
export const unknownReference: CaseKind = (source) => {
  if (!WRITING.has(source.operation.method)) return [];
  const explicit = explicitLinks(source.operation);
  return listPlaces(source)
    .filter((place) => place.location === 'body' && place.fixed === LINKED && place.schema['items'] === undefined)
    .flatMap((place): readonly Made[] => {
      const { location, pointer, schema, context } = place;
      const mutation = { location, pointer, keyword: 'reference', side: 'outside' } as const;
      const value = unknownReferenceValue(schema, context.seed);
      if (value === undefined) return [{ mutation, reason: 'the document lists every value' }];
      const certain = schema['format'] === 'uuid' || explicit.has(`body#${context.pointer}`);
      return [
        variedCase(source, {
          aspect: REFUSALS,
          scenario: 'unknown reference',
          difference: `is ${value}, which names nothing`,
          mutation,
          values: place.with(value),
          expected: { kind: 'refused', statuses: ['400', '404', '422'], acceptance: certain ? 'fault' : 'debt' },
        }),
      ];
    });
};
