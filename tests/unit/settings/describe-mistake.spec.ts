import { expect, test } from '@playwright/test';
import { describeMistake, type Mistake } from '../../../src/settings/describe-mistake.ts';

const allowed = ['smoke', 'gate', 'nightly'];
const cases: readonly (readonly [string, Mistake, string])[] = [
  [
    'near',
    { name: 'X', value: 'smok', allowed },
    'X is "smok" but must be smoke, gate or nightly: did you mean "smoke"?',
  ],
  [
    'case does not count',
    { name: 'X', value: 'GATE', allowed },
    'X is "GATE" but must be smoke, gate or nightly: did you mean "gate"?',
  ],
  ['far', { name: 'X', value: 'everything', allowed }, 'X is "everything" but must be smoke, gate or nightly.'],
  ['a secret', { name: 'X', value: null, expected: 'a text' }, 'X has a value that cannot be used: it must be a text.'],
  ['one word', { name: 'X', value: 'b', allowed: ['completely'] }, 'X is "b" but must be completely.'],
];
for (const [name, given, want] of cases) {
  test(`mistake: ${name}`, () => {
    expect(describeMistake(given)).toBe(want);
  });
}
