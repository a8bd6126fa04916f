import type { KeywordValues } from './keyword-values.ts';

/**
 * Says that a keyword is there and no value can be made for it.
 * @param keyword the keyword
 * @param reason why, for the coverage table
 * @returns keyword values without values
 */
export function noValues(keyword: string, reason: string): KeywordValues {
  return { keyword, values: [], reason };
}
