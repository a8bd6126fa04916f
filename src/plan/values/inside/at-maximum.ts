import type { ValueGenerator } from '../keyword-values.ts';
import { numberRange } from '../number-range.ts';

/** The greatest number that is allowed, and the one before. */
export const atMaximum: ValueGenerator = ({ schema }) => {
  const { least, most, step } = numberRange(schema);
  if (most === null || schema['enum'] !== undefined) return null;
  const before = Number((most.inside - step).toFixed(10));
  const values = [
    { scenario: 'greatest number', difference: `is ${most.inside}, the greatest allowed`, value: most.inside },
    ...(least !== null && before < least.inside
      ? []
      : [
          {
            scenario: 'next to greatest number',
            difference: `is ${before}, next to the greatest allowed`,
            value: before,
          },
        ]),
  ];
  return { keyword: most.keyword, values, reason: null };
};
