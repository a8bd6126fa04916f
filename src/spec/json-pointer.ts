/**
 * Writes keys and indices as a JSON pointer, empty for none.
 *
 * @see RFC 6901, section 3
 * @example jsonPointer('paths', '/tiers', 'get') // '/paths/~1tiers/get'
 */
export function jsonPointer(...tokens: readonly (string | number)[]): string {
  let pointer = '';
  for (const token of tokens) pointer += `/${escaped(String(token))}`;
  return pointer;
}

/** Few names need it, and pointers are written for every value of every answer. */
function escaped(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}
