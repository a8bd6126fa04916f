import { isRecord } from './is-record.ts';

/** What stands at a place of a document; `found` is false where nothing does. */
export type Found = { readonly found: true; readonly value: unknown } | { readonly found: false };

/** Follows keys and indices into a JSON value. Inherited names such as `constructor` are never found. */
export function valueAt(document: unknown, tokens: readonly string[]): Found {
  let value = document;
  for (const token of tokens) {
    if (Array.isArray(value)) {
      const index = /^(0|[1-9]\d*)$/.test(token) ? Number(token) : -1;
      if (index < 0 || index >= value.length) return { found: false };
      value = value[index];
    } else if (isRecord(value) && Object.hasOwn(value, token)) {
      value = value[token];
    } else {
      return { found: false };
    }
  }
  return { found: true, value };
}
