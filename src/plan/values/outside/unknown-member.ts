import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';

const WORD = 'retain-unknown';

/** A value that an enumeration or constant does not know; never an empty text, which stands for "no choice" in Django. */
export const unknownMember: ValueGenerator = ({ schema, alternatives }) => {
  const members: readonly unknown[] | null = Array.isArray(schema['enum'])
    ? schema['enum']
    : schema['const'] === undefined
      ? null
      : [schema['const']];
  if (members === null) return null;
  if (alternatives) return noValues('enum', 'the document allows alternatives');
  const real = members.filter((member) => member !== null);
  const keyword = schema['enum'] === undefined ? 'const' : 'enum';
  if (real.every((member) => typeof member === 'boolean')) return noValues(keyword, 'other booleans may be converted');
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : WORD.length;
  const value = real.every((member) => typeof member === 'number')
    ? Math.max(...real.map(Number)) + 1
    : WORD.slice(0, Math.max(1, most));
  const wrong = [value, ...nearMisses(real)].filter((one) => !members.includes(one));
  const values = wrong.map((one) => ({
    scenario: `unknown member ${JSON.stringify(one)}`,
    difference: `is ${JSON.stringify(one)}, which is none of ${JSON.stringify(real).slice(0, 100)}`,
    value: one,
  }));
  return { keyword, values, reason: null };
};

/** A member in other letters. */
function nearMisses(members: readonly unknown[]): readonly string[] {
  const first = members.find((member): member is string => typeof member === 'string' && member.length > 1);
  if (first === undefined) return [];
  return [first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()].filter((one) => one !== first);
}
