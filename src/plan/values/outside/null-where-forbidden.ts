import type { ValueGenerator } from '../keyword-values.ts';

/** Null, where a JSON body must not hold it. Outside JSON there is no null. */
export const nullWhereForbidden: ValueGenerator = ({ nullable, text, schema }) => {
  if (nullable || text || schema['format'] === 'binary') return null;
  const difference = 'is null where null is not allowed';
  return { keyword: 'nullable', values: [{ scenario: 'null', difference, value: null }], reason: null };
};
