/**
 * Reads the pattern of a schema; Python's `\Z` is understood.
 * @param pattern regular expression
 * @returns the expression, `null` where it cannot be read
 */
export function readPattern(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern.replaceAll('\\Z', '$'), 'u');
  } catch {
    return null;
  }
}
