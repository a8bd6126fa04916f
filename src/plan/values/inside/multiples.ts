import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { numberRange } from '../number-range.ts';

/** Another multiple than the usual value. */
export const multiples: ValueGenerator = ({ schema, value: usual }) => {
  if (typeof schema['multipleOf'] !== 'number' || schema['enum'] !== undefined) return null;
  const { least, most, step } = numberRange(schema);
  const start = typeof usual === 'number' ? usual : (least?.inside ?? 0);
  const value = [start + step, start - step]
    .map((one) => Number(one.toFixed(10)))
    .find((one) => (most === null || one <= most.inside) && (least === null || one >= least.inside));
  if (value === undefined) return noValues('multipleOf', 'the limits leave one multiple only');
  const difference = `is ${value}, a multiple of ${step}`;
  return { keyword: 'multipleOf', values: [{ scenario: 'another multiple', difference, value }], reason: null };
};
