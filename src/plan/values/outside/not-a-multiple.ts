import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { numberRange } from '../number-range.ts';

/** A number between two multiples, inside the limits; a whole one where the type is integer. */
export const notAMultiple: ValueGenerator = ({ schema, value: usual, alternatives }) => {
  const { multipleOf, type } = schema;
  if (typeof multipleOf !== 'number' || schema['enum'] !== undefined) return null;
  if (alternatives) return noValues('multipleOf', 'the document allows alternatives');
  if (type === 'integer' && multipleOf === 1) return null;
  const { least, most } = numberRange(schema);
  const start = typeof usual === 'number' ? usual : (least?.inside ?? 0);
  const nudge = type === 'integer' ? 1 : multipleOf / 2;
  const value = [start + nudge, start - nudge]
    .map((one) => Number(one.toFixed(12)))
    .find((one) => (most === null || one <= most.inside) && (least === null || one >= least.inside));
  if (value === undefined) return noValues('multipleOf', 'the limits leave no other number');
  const difference = `is ${value}, which is no multiple of ${multipleOf}`;
  return { keyword: 'multipleOf', values: [{ scenario: 'no multiple', difference, value }], reason: null };
};
