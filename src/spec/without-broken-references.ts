import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import type { DocumentProblem } from './operation.ts';
import { resolveReference } from './resolve-reference.ts';

/** A copy of a document whose references all lead somewhere. */
export interface MendedDocument {
  readonly document: unknown;
  readonly problems: readonly DocumentProblem[];
}

/** Under these keys stands data, in which `$ref` is a name like any other. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const', 'x-example']);

/**
 * Copies a document; in place of each reference that leads nowhere, to a file or to another host stands an empty object.
 * A validator that stops at the first of them can judge the rest.
 */
export function withoutBrokenReferences(source: unknown): MendedDocument {
  const problems: DocumentProblem[] = [];
  const copy = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, pointer + jsonPointer(index)));
    if (!isRecord(value)) return value;
    if (typeof value['$ref'] === 'string') {
      const resolved = resolveReference(source, value, pointer);
      if (resolved.found) return { ...value };
      problems.push({ kind: 'invalid', pointer: `${pointer}/$ref`, message: `The reference ${resolved.reason}.` });
      return {};
    }
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, item]) => [
        key,
        data.has(key) ? structuredClone(item) : copy(item, pointer + jsonPointer(key)),
      ]),
    );
  };
  return { document: copy(source, ''), problems };
}
