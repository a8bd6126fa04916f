/**
 * Reads a JSON pointer into its keys. A leading `#` and percent-encoding, as in a `$ref`, are understood.
 *
 * @see RFC 6901, sections 4 and 6
 * @example pointerTokens('#/definitions/Page%20of~1Tiers') // ['definitions', 'Page of/Tiers']
 */
export function pointerTokens(pointer: string): readonly string[] {
  const isFragment = pointer.startsWith('#');
  const text = isFragment ? percentDecoded(pointer.slice(1)) : pointer;
  if (text === '') return [];
  return text
    .replace(/^\//, '')
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Text with a stray `%` stays as it is: names in documents are often not encoded at all. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
