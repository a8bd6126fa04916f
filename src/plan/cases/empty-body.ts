import { listPlaces } from '../places/list-places.ts';
import type { CaseKind } from './case-source.ts';
import { protocolCase } from './protocol-case.ts';
import { validValues } from './valid-values.ts';

/** A body of no characters: a violation where the document requires a field, else a thing that may be taken. */
export const emptyBody: CaseKind = (source) => {
  const values = validValues(source, 'none');
  const { body } = values;
  if (body === null) return [];
  const demands =
    source.operation.method !== 'PATCH' &&
    listPlaces(source).some((place) => place.location === 'body' && place.depth === 0 && place.required);
  return [
    protocolCase(source, {
      scenario: 'empty body',
      difference: 'the body is empty',
      keyword: 'empty body',
      values: { ...values, body: { mediaType: body.mediaType, text: '' } },
      expected: { kind: 'refused', statuses: ['400', '422'], acceptance: demands ? 'fault' : 'debt' },
    }),
  ];
};
