import { distance } from 'fastest-levenshtein';

/**
 * The word of a list that was probably meant, or `null` if none is near.
 *
 * @param word what was written; case does not count
 * @param words what is allowed
 */
export function nearestSpelling(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
