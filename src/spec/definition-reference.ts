import { jsonPointer } from './json-pointer.ts';

/** The `$ref` that leads to a definition of `ServiceDocument.definitions`, escaped for pointers and for URIs. */
export function definitionReference(name: string): string {
  return `#/definitions/${encodeURIComponent(jsonPointer(name).slice(1))}`;
}
