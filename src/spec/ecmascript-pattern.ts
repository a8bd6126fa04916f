/** A pattern that JavaScript understands, or in words why there is none. */
export type EcmascriptPattern = { readonly pattern: string } | { readonly reason: string };

/** Python's notation on the left means something else in JavaScript, or nothing. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/\(\?P</g, '(?<'],
  [/\(\?P=(\w+)\)/g, '\\k<$1>'],
  [/(?<!\\)((?:\\\\)*)\\A/g, '$1^'],
  [/(?<!\\)((?:\\\\)*)\\Z/g, '$1$$'],
];

/** Flags in the pattern, conditions, comments and possessive or atomic groups exist in Python only. */
const pythonOnly = /\(\?[aiLmsux-]+[):]|\(\?\(|\(\?#|\(\?>|[*+?}]\+|\\N\{/;

/**
 * Reads a regular expression of Python taste, as Django writes them into documents.
 *
 * @see https://docs.python.org/3/library/re.html#regular-expression-syntax
 * @example ecmascriptPattern('^[a-z]+\\Z') // { pattern: '^[a-z]+$' }
 */
export function ecmascriptPattern(source: string): EcmascriptPattern {
  if (pythonOnly.test(source.replace(/\\[^N]|\[[^\]]*\]/g, 'x'))) {
    return { reason: 'uses notation that only Python understands' };
  }
  const pattern = translations.reduce((text, [from, to]) => text.replace(from, to), source);
  try {
    new RegExp(pattern);
    return { pattern };
  } catch {
    return { reason: 'is no regular expression' };
  }
}
