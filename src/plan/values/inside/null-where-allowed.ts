import type { ValueGenerator } from '../keyword-values.ts';

/** Null, where a JSON body may hold it and the schema says so in so many words. */
export const nullWhereAllowed: ValueGenerator = ({ nullable, text, schema }) => {
  const { type, enum: members } = schema;
  const typed = type !== undefined || members !== undefined || schema['properties'] !== undefined;
  if (!nullable || text || !typed) return null;
  return { keyword: 'nullable', values: [{ scenario: 'null', difference: 'is null', value: null }], reason: null };
};
