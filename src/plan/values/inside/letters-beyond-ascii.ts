import { isUnique } from '../../places/is-unique.ts';
import type { ValueGenerator } from '../keyword-values.ts';
import { schemaType } from '../schema-type.ts';

/** Letters with accents, other scripts, a character outside the first plane, quotes and markup. */
const TEXT = 'Zoë O\'Şen "漢字" עברית 🎁 <b>&';

/** A text that has more than ASCII in it: the plainest proof that encodings fit. */
export const lettersBeyondAscii: ValueGenerator = ({ schema, text, value: usual }) => {
  const { enum: members, pattern, format, minLength: least, maxLength: most, const: constant } = schema;
  if (schemaType(schema) !== 'string' || members !== undefined || constant !== undefined || text) return null;
  if (pattern !== undefined || format !== undefined || isUnique(usual)) return null;
  if (typeof least === 'number' && least > [...TEXT].length) return null;
  const value = [...TEXT]
    .slice(0, typeof most === 'number' ? most : undefined)
    .join('')
    .trim();
  if (value === '') return null;
  const difference = `is ${JSON.stringify(value)}`;
  return { keyword: 'type', values: [{ scenario: 'letters beyond ASCII', difference, value }], reason: null };
};
