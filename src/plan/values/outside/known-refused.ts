import type { ValueGenerator } from '../keyword-values.ts';

/** Values that the overlay says the service must refuse (`x-refused`), for what no keyword can say. */
export const knownRefused: ValueGenerator = ({ schema }) => {
  const refused = schema['x-refused'];
  if (!Array.isArray(refused)) return null;
  const values = refused.map((value: unknown) => ({
    scenario: `refused ${JSON.stringify(value)}`,
    difference: `is ${JSON.stringify(value)}, which the overlay says is refused`,
    value,
  }));
  return { keyword: 'x-refused', values, reason: values.length === 0 ? 'the overlay lists no value' : null };
};
