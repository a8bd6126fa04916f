import { listPlaces } from '../../../../src/plan/places/list-places.ts';
import type { Place } from '../../../../src/plan/places/place.ts';
import type { Schema } from '../../../../src/spec/operation.ts';
import { caseSource, object } from '../cases/case-source.ts';

/** The place of a field of a body, or of a query parameter. */
export function placeOf(schema: Schema, where: 'body' | 'query' = 'body', name = 'field'): Place {
  const source =
    where === 'body'
      ? caseSource({ body: object({ [name]: schema }, [name]) })
      : caseSource({ method: 'GET', parameters: [{ name, in: 'query', schema, required: true }] });
  const [place] = listPlaces(source);
  if (place === undefined) throw new Error('The schema makes no place.');
  return place;
}
