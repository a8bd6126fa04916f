import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { pointerTokens } from './pointer-tokens.ts';
import { valueAt } from './value-at.ts';

/** What a reference leads to, or in words why it leads nowhere. */
export type Resolved =
  | { readonly found: true; readonly value: unknown; readonly pointer: string }
  | { readonly found: false; readonly reason: string };

/**
 * Follows `$ref` from node to node until something that is no reference, within the document only.
 * Files and other hosts are never read.
 *
 * @param source the whole document
 * @param node what may be a reference
 * @param pointer where the node stands
 */
export function resolveReference(source: unknown, node: unknown, pointer: string): Resolved {
  const seen = new Set<string>();
  let value = node;
  let place = pointer;
  while (isRecord(value) && typeof value['$ref'] === 'string') {
    const reference = value['$ref'];
    if (!/^#(\/|$)/.test(reference)) return { found: false, reason: `${reference} is not inside this document` };
    const tokens = pointerTokens(reference);
    place = jsonPointer(...tokens);
    if (seen.has(place)) return { found: false, reason: `${reference} leads back to itself` };
    seen.add(place);
    const target = valueAt(source, tokens);
    if (!target.found) return { found: false, reason: `${reference} does not exist in this document` };
    value = target.value;
  }
  return { found: true, value, pointer: place };
}
