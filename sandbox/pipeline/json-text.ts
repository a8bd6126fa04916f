/**
 * Writes JSON as the framework's renderer does: no blanks unless asked for, and the two separators that JavaScript
 * once took for line ends escaped.
 * @param value JSON data
 * @param indent number of blanks
 * @returns the text
 */
export function jsonText(value: unknown, indent = 0): string {
  const text = JSON.stringify(value, null, indent);
  return /[\u2028\u2029]/.test(text) ? text.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029') : text;
}
