import { isRecord } from '../../spec/is-record.ts';
import { coveringArray } from '../covering-array.ts';
import { listPlaces } from '../places/list-places.ts';
import type { Place } from '../places/place.ts';
import { placeLabel } from '../places/place-label.ts';
import { EXCLUDED } from '../places/why-fixed.ts';
import type { CaseValues } from '../planned-case.ts';
import { schemaType } from '../values/schema-type.ts';
import type { CaseKind } from './case-source.ts';
import { VALID_REQUESTS } from './smallest-valid.ts';
import { validValues } from './valid-values.ts';
import { variedCase } from './varied-case.ts';

/** Rows per operation. */
const MOST = 60;
/** Stands for "left out". */
const ABSENT = Symbol('absent');

/** Every pair of presence and choice of optional parameters, fields and enumerations occurs in some request. */
export const combinations: CaseKind = (source) => {
  const factors = listPlaces(source)
    .filter((place) => place.depth === 0 && !place.item && place.fixed !== EXCLUDED)
    .map((place) => ({ place, levels: levelsOf(place) }))
    .filter(({ levels }) => levels.length > 1);
  if (factors.length < 2) return [];
  const template = validValues(source, 'none');
  return coveringArray(
    factors.map(({ levels }) => levels.length),
    MOST,
  ).map((row, index) => {
    const chosen = factors.map(({ place, levels }, factor) => ({ place, value: levels[row[factor] ?? 0] }));
    return variedCase(source, {
      aspect: VALID_REQUESTS,
      scenario: `combination ${index + 1}`,
      difference: description(chosen),
      mutation: { location: 'request', pointer: '', keyword: 'combination', side: 'inside' },
      values: chosen.reduce((values, { place, value }) => withValue(values, place, value), template),
      expected: { kind: 'accepted', statuses: ['2XX'] },
    });
  });
};

function levelsOf(place: Place): readonly unknown[] {
  const absent = place.required || place.present ? [] : [ABSENT];
  const members = place.schema['enum'];
  const choices =
    place.fixed !== null
      ? [place.value]
      : Array.isArray(members)
        ? members.filter((member) => member !== null)
        : schemaType(place.schema) === 'boolean'
          ? [true, false]
          : [place.value];
  return [...absent, ...choices];
}

function withValue(values: CaseValues, place: Place, value: unknown): CaseValues {
  if (value === ABSENT) return values;
  if (place.location !== 'body') {
    return { ...values, [place.location]: { ...values[place.location], [place.name]: value } };
  }
  if (values.body === null || !isRecord(values.body.value)) return values;
  return { ...values, body: { ...values.body, value: { ...values.body.value, [place.name]: value } } };
}

function description(chosen: readonly { readonly place: Place; readonly value: unknown }[]): string {
  const sent = chosen.filter(({ value }) => value !== ABSENT);
  const words = sent.map(({ place, value }) =>
    typeof value === 'object' || place.fixed !== null ? placeLabel(place) : `${placeLabel(place)} = ${String(value)}`,
  );
  return words.length === 0 ? 'no optional one is sent' : `together are sent: ${words.join(', ')}`;
}
