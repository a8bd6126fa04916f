import { randomBytes } from 'node:crypto';

/** The characters of tokens, codes, client ids and secrets. */
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * An unguessable text of letters and digits.
 * @param length how many
 * @param characters which ones
 * @returns the text
 */
export function alphanumeric(length: number, characters: string = CHARACTERS): string {
  // Bytes above the last whole multiple would make the first characters likelier.
  const limit = 256 - (256 % characters.length);
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < limit && text.length < length) text += characters[byte % characters.length];
    }
  }
  return text;
}
