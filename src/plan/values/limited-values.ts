import type { KeywordValue, KeywordValues } from './keyword-values.ts';

/**
 * The values of a keyword that tell most, which its maker gives first; enumerations are always complete on the inside.
 * @param made what the maker gives
 * @param side of the keyword
 * @param profile how deep the run goes
 * @returns the values to send
 */
export function limitedValues(
  made: KeywordValues,
  side: 'inside' | 'outside',
  profile: 'smoke' | 'gate' | 'nightly',
): readonly KeywordValue[] {
  if (profile === 'nightly' || (made.keyword === 'enum' && side === 'inside')) return made.values;
  return made.values.slice(0, GATE);
}

/** A keyword and side of one place gets so many cases in a gate. */
const GATE = 3;
