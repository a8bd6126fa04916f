import type { ValueGenerator } from '../keyword-values.ts';
import { schemaType } from '../schema-type.ts';

/** True and false. */
export const bothBooleans: ValueGenerator = ({ schema }) => {
  if (schemaType(schema) !== 'boolean' || schema['enum'] !== undefined) return null;
  const values = [true, false].map((value) => ({ scenario: String(value), difference: `is ${value}`, value }));
  return { keyword: 'type', values, reason: null };
};
