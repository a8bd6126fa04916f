import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { patternTextOfLength } from '../pattern-text-of-length.ts';
import { textOfLength } from '../text-of-length.ts';

/** A text of one character less than is allowed; empty where one is the least, but not in a query, where that is "no value". */
export const belowMinLength: ValueGenerator = ({ schema, text, alternatives, context }) => {
  const { minLength: least, pattern } = schema;
  if (typeof least !== 'number' || least === 0 || schema['enum'] !== undefined) return null;
  if (alternatives) return noValues('minLength', 'the document allows alternatives');
  if (text && least === 1) return noValues('minLength', 'an empty text stands for no value outside a body');
  const value =
    typeof pattern === 'string' && least > 1
      ? patternTextOfLength(pattern, least - 1, context.seed)
      : textOfLength(least - 1);
  if (value === undefined) return noValues('minLength', 'no shorter text matches the pattern');
  const difference = `has ${least - 1} characters where ${least} are the fewest allowed`;
  const scenario = value === '' ? 'blank' : 'too short';
  return { keyword: 'minLength', values: [{ scenario, difference, value }], reason: null };
};
