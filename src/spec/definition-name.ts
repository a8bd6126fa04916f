import { pointerTokens } from './pointer-tokens.ts';

/** References repeat wherever a definition is used. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 20_000;

/** The name of the definition that a `$ref` of a converted schema leads to; `null` for any other reference. */
export function definitionName(reference: unknown): string | null {
  if (typeof reference !== 'string' || !reference.startsWith('#/definitions/')) return null;
  const found = known.get(reference);
  if (found !== undefined) return found;
  const [, name, ...rest] = pointerTokens(reference);
  const named = name !== undefined && rest.length === 0 ? name : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(reference, named);
  return named;
}
