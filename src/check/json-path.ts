import { pointerTokens } from '../spec/pointer-tokens.ts';

/** Keys whose values are lists: a number after them is an index, anywhere else it is a name such as `200`. */
const lists = new Set([
  'parameters',
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
  'tags',
  'servers',
  'security',
  'required',
  'enum',
]);

/**
 * Writes a JSON pointer as a JSONPath that selects the same node.
 *
 * @see RFC 9535, section 2.7
 * @example jsonPath('/paths/~1tiers/get') // "$.paths['/tiers'].get"
 */
export function jsonPath(pointer: string): string {
  const tokens = pointerTokens(pointer);
  return tokens.reduce((path, token, index) => path + segment(token, tokens[index - 1]), '$');
}

function segment(token: string, before: string | undefined): string {
  if (/^\d+$/.test(token) && before !== undefined && lists.has(before)) return `[${token}]`;
  if (/^[A-Za-z_]\w*$/.test(token)) return `.${token}`;
  return `['${token.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
}
