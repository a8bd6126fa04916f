import type { ValueGenerator } from '../keyword-values.ts';
import { numberRange } from '../number-range.ts';

/** The smallest number that is allowed, and the next one. */
export const atMinimum: ValueGenerator = ({ schema }) => {
  const { least, most, step } = numberRange(schema);
  if (least === null || schema['enum'] !== undefined) return null;
  const next = Number((least.inside + step).toFixed(10));
  const values = [
    { scenario: 'smallest number', difference: `is ${least.inside}, the smallest allowed`, value: least.inside },
    ...(most !== null && next > most.inside
      ? []
      : [{ scenario: 'next to smallest number', difference: `is ${next}, next to the smallest allowed`, value: next }]),
  ];
  return { keyword: least.keyword, values, reason: null };
};
