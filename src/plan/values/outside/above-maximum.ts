import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { numberRange } from '../number-range.ts';

/** The smallest number that is too great: the limit itself where it is exclusive. */
export const aboveMaximum: ValueGenerator = ({ schema, alternatives }) => {
  const { most } = numberRange(schema);
  if (most === null || schema['enum'] !== undefined) return null;
  if (alternatives) return noValues(most.keyword, 'the document allows alternatives');
  const difference = `is ${most.outside} where ${most.inside} is the greatest allowed`;
  return { keyword: most.keyword, values: [{ scenario: 'too great', difference, value: most.outside }], reason: null };
};
