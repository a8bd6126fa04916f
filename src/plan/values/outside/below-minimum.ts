import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { numberRange } from '../number-range.ts';

/** The greatest number that is too small: the limit itself where it is exclusive. */
export const belowMinimum: ValueGenerator = ({ schema, alternatives }) => {
  const { least } = numberRange(schema);
  if (least === null || schema['enum'] !== undefined) return null;
  if (alternatives) return noValues(least.keyword, 'the document allows alternatives');
  const difference = `is ${least.outside} where ${least.inside} is the smallest allowed`;
  return {
    keyword: least.keyword,
    values: [{ scenario: 'too small', difference, value: least.outside }],
    reason: null,
  };
};
