import fc from 'fast-check';
import { readPattern } from './read-pattern.ts';

/** Sampled once for each pattern and seed. */
const samples = new Map<string, readonly string[]>();

/**
 * Texts that match a pattern, shortest first, without blanks around them.
 * @param pattern regular expression
 * @param seed whole number; same seed, same texts
 * @returns up to 50 texts, none where the pattern cannot be read
 */
export function patternTexts(pattern: string, seed: number): readonly string[] {
  const key = `${seed} ${pattern}`;
  const known = samples.get(key);
  if (known !== undefined) return known;
  const made = sampled(pattern, seed);
  samples.set(key, made);
  return made;
}

function sampled(pattern: string, seed: number): readonly string[] {
  const expression = readPattern(pattern);
  if (expression === null) return [];
  try {
    const texts = fc.sample(fc.stringMatching(expression), { seed, numRuns: 50 });
    return [...new Set(texts)]
      .filter((text) => text.trim() === text && !/[\0\ud800-\udfff]/.test(text))
      .sort((a, b) => a.length - b.length);
  } catch {
    // fast-check does not know every notation, look-behind for one.
    return [];
  }
}
