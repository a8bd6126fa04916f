import { jsonPointer } from '../spec/json-pointer.ts';
import type { ServiceDocument } from '../spec/operation.ts';
import { valueAt } from '../spec/value-at.ts';
import type { DefinitionSource } from './schema-place.ts';

/**
 * The definitions of a document, with the place of each in the document as fetched.
 * @param document the document, `null` for none
 */
export function definitionSource(document: ServiceDocument | null): DefinitionSource {
  const folder = document?.dialect === '2.0' ? ['definitions'] : ['components', 'schemas'];
  return {
    definitions: document?.definitions ?? {},
    placeOf: (name) => (valueAt(document?.source, [...folder, name]).found ? jsonPointer(...folder, name) : `/${name}`),
  };
}
