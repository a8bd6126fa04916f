import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';

/** A list that holds an item twice where items must differ. */
export const repeatedItems: ValueGenerator = ({ schema, value: usual, alternatives }) => {
  if (schema['uniqueItems'] !== true) return null;
  if (alternatives) return noValues('uniqueItems', 'the document allows alternatives');
  const items: readonly unknown[] = Array.isArray(usual) ? usual : [];
  const most = typeof schema['maxItems'] === 'number' ? schema['maxItems'] : Number.POSITIVE_INFINITY;
  const [first] = items;
  if (first === undefined || most < 2) return noValues('uniqueItems', 'the list is too short to repeat an item');
  const value = items.length < most ? [first, ...items] : [first, first, ...items.slice(2)];
  const difference = 'holds an item twice where items must differ';
  return { keyword: 'uniqueItems', values: [{ scenario: 'repeated item', difference, value }], reason: null };
};
