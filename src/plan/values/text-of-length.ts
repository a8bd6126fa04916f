const PLAIN = 'Retain contract test ';

/**
 * A plain text of so many characters, without blanks around it, for services trim them.
 * @param length characters
 * @returns the text
 */
export function textOfLength(length: number): string {
  const text = PLAIN.repeat(Math.ceil(length / PLAIN.length)).slice(0, length);
  return text.endsWith(' ') ? `${text.slice(0, -1)}x` : text;
}
