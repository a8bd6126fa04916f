import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import type { Method, Operation } from './operation.ts';
import { operationObject } from './operation-object.ts';
import { resolvedObject } from './resolved-object.ts';

const methods: readonly Method[] = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** Gives the part of the address before the paths of a path item and operation, without a slash at its end. */
export type PathPrefix = (pathItem: Readonly<Record<string, unknown>>, operation: unknown, pointer: string) => string;

/**
 * Lists the operations of a document in its own order, paths first, then methods.
 *
 * @see https://spec.openapis.org/oas/v3.0.3.html#paths-object
 */
export function listOperations(conversion: Conversion, prefix: PathPrefix): readonly Operation[] {
  const paths = conversion.source['paths'];
  if (!isRecord(paths)) {
    conversion.problem('/paths', 'The document has no paths.');
    return [];
  }
  const found = new Map<string, Operation>();
  for (const [path, raw] of Object.entries(paths)) {
    if (path.startsWith('x-')) continue;
    for (const operation of operationsOfPath(conversion, prefix, path, raw)) {
      if (found.has(operation.id)) conversion.problem(operation.pointer, `${operation.id} is documented twice.`);
      else found.set(operation.id, operation);
    }
  }
  return [...found.values()];
}

function operationsOfPath(
  conversion: Conversion,
  prefix: PathPrefix,
  path: string,
  raw: unknown,
): readonly Operation[] {
  const place = jsonPointer('paths', path);
  const resolved = resolvedObject(conversion, raw, place, 'A path item');
  if (resolved === null) return [];
  const { value: pathItem, pointer: pathPointer } = resolved;
  if (!path.startsWith('/')) conversion.problem(place, 'A path must begin with a slash.');
  return methods.flatMap((method) => {
    const key = method.toLowerCase();
    const operation = pathItem[key];
    if (operation === undefined || (method === 'TRACE' && conversion.dialect === '2.0')) return [];
    const pointer = pathPointer + jsonPointer(key);
    if (!isRecord(operation)) {
      conversion.problem(pointer, 'An operation must be an object.');
      return [];
    }
    const full = `${prefix(pathItem, operation, pathPointer)}${path.startsWith('/') ? '' : '/'}${path}`;
    return [operationObject(conversion, operation, { method, path: full, pathItem, pathPointer, pointer })];
  });
}
