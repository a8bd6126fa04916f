import { patternTexts } from './pattern-texts.ts';
import { readPattern } from './read-pattern.ts';

/**
 * A text of an exact length that matches a pattern.
 * @param pattern regular expression
 * @param length characters
 * @param seed whole number
 * @returns the text, `undefined` where none was found
 */
export function patternTextOfLength(pattern: string, length: number, seed: number): string | undefined {
  const texts = patternTexts(pattern, seed);
  const exact = texts.find((text) => text.length === length);
  const expression = readPattern(pattern);
  if (exact !== undefined || expression === null) return exact;
  for (const text of texts.filter((one) => one.length > 0 && one.length < length)) {
    for (let index = 0; index < text.length; index += 1) {
      const longer = text.slice(0, index) + (text[index] ?? '').repeat(length - text.length) + text.slice(index);
      if (longer.trim() === longer && expression.test(longer)) return longer;
    }
  }
  return undefined;
}
