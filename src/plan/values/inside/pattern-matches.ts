import { isUnique } from '../../places/is-unique.ts';
import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { patternTexts } from '../pattern-texts.ts';

const MOST = 2;

/** Other texts that match a pattern: a short and a long one. */
export const patternMatches: ValueGenerator = ({ schema, value: usual, context }) => {
  const { pattern, minLength: least, maxLength: most, enum: members } = schema;
  if (typeof pattern !== 'string' || Array.isArray(members)) return null;
  if (isUnique(usual)) return noValues('pattern', 'the value must differ from run to run');
  const fitting = patternTexts(pattern, context.seed).filter(
    (text) =>
      text.length >= Math.max(1, typeof least === 'number' ? least : 0) &&
      (typeof most !== 'number' || text.length <= most),
  );
  const chosen = [...new Set([fitting[0], fitting.at(-1)])].filter((text) => text !== undefined).slice(0, MOST);
  if (chosen.length === 0) return noValues('pattern', 'no text that matches the pattern was found');
  const values = chosen.map((value, index) => ({
    scenario: `matching text ${index + 1}`,
    difference: `is ${JSON.stringify(value)}, which matches the pattern`,
    value,
  }));
  return { keyword: 'pattern', values, reason: null };
};
