/**
 * Writes keys and indices as a JSON pointer, empty for none.
 *
 * @see RFC 6901, section 3
 * @example jsonPointer('paths', '/tiers', 'get') // '/paths/~1tiers/get'
 */
export function jsonPointer(...tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
