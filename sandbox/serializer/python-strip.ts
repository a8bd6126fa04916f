const SPACE = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const OUTER = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g');

function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/**
 * A text without the blanks around it, with Python's idea of a blank.
 * @param text any text
 * @returns the text, trimmed
 */
export function pythonStrip(text: string): string {
  if (text === '' || (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)))) return text;
  return text.replace(OUTER, '');
}
