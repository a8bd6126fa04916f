import type { ValueGenerator } from '../keyword-values.ts';

/** Decimals as texts, with and without places; documents of drf-yasg write `type: string, format: decimal`. */
export const decimalTexts: ValueGenerator = ({ schema }) => {
  if (schema['format'] !== 'decimal' || schema['type'] === 'number' || schema['enum'] !== undefined) return null;
  const values = ['0', '0.5', '10.25'].map((value) => ({
    scenario: `decimal ${value}`,
    difference: `is "${value}"`,
    value,
  }));
  return { keyword: 'format', values, reason: null };
};
