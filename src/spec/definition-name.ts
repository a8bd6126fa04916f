import { pointerTokens } from './pointer-tokens.ts';

/** The name of the definition that a `$ref` of a converted schema leads to; `null` for any other reference. */
export function definitionName(reference: unknown): string | null {
  if (typeof reference !== 'string' || !reference.startsWith('#/definitions/')) return null;
  const [, name, ...rest] = pointerTokens(reference);
  return name !== undefined && rest.length === 0 ? name : null;
}
