/**
 * Percent-encodes as Python's `quote` does: letters, digits and `_.-~/` stay.
 * @param text any text
 * @returns the encoded text
 */
export function percentEncoded(text: string): string {
  // By way of bytes, as half a surrogate pair cannot be encoded.
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2F', '/');
}
