import { stringify } from 'yaml';
import { pythonJson } from '../authorization-server/python-json.ts';
import type { Renderer } from '../pipeline/negotiate.ts';
import type { Schema } from './definitions.ts';

/** One way to write a document. */
export interface DocumentWriter extends Renderer {
  write(document: Schema): string;
}

function yaml(document: Schema): string {
  return stringify(document, { aliasDuplicateObjects: false, singleQuote: true, lineWidth: 0 });
}

/** drf-yasg's renderers of documents, the preferred one first; the suffix of an address is a format. */
export const documentWriters: readonly DocumentWriter[] = [
  { format: '.yaml', mediaType: 'application/yaml', write: yaml },
  { format: '.json', mediaType: 'application/json', write: pythonJson },
  { format: 'openapi', mediaType: 'application/openapi+json', write: pythonJson },
];
