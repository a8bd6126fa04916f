import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import { resolveReference } from './resolve-reference.ts';

/** An object of a document with the place where it really stands. */
export interface ResolvedObject {
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
}

/**
 * Follows a reference to an object; `null`, and a problem of the document, where there is none.
 *
 * @param place where the reference or the object itself stands
 * @param name what it should be, as in `A response`
 */
export function resolvedObject(
  conversion: Conversion,
  raw: unknown,
  place: string,
  name: string,
): ResolvedObject | null {
  const resolved = resolveReference(conversion.source, raw, place);
  if (resolved.found && isRecord(resolved.value)) return { value: resolved.value, pointer: resolved.pointer };
  if (resolved.found) conversion.problem(place, `${name} must be an object.`);
  else conversion.problem(`${place}/$ref`, `The reference ${resolved.reason}.`);
  return null;
}
