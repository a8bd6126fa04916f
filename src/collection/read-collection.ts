import { readFileSync } from 'node:fs';
import { COLLECTION_UNREADABLE, SuiteError } from '../errors.ts';

/**
 * Reads a collection that somebody exported from Postman.
 *
 * @param path of the file
 * @throws SuiteError `COLLECTION_UNREADABLE` where it is absent, no JSON, or no collection of format 2
 */
export function readCollection(path: string): Readonly<Record<string, unknown>> {
  const value = parse(path);
  const looksRight = typeof value === 'object' && value !== null && 'info' in value && 'item' in value;
  if (looksRight && Array.isArray(value.item)) return value as Readonly<Record<string, unknown>>;
  throw new SuiteError(
    COLLECTION_UNREADABLE,
    `${path} is no Postman collection of format 2.0 or 2.1: export it again from Postman.`,
  );
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new SuiteError(COLLECTION_UNREADABLE, `${path} cannot be read as JSON: export the collection again.`, cause);
  }
}
