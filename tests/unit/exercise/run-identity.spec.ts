import { expect, test } from '@playwright/test';
import { runIdentity } from '../../../src/exercise/run-identity.ts';

const kinds = ['text', 'digits', 'email'] as const;
for (const kind of kinds) {
  for (const length of [20, 30, 69, 70, 71, 100, 254]) {
    test(`${kind} of exactly ${length} characters, each unlike the others`, () => {
      const run = runIdentity('12345678');
      const made = [1, 2, 3].map((n) => run.unique({ kind, n, maxLength: null, length }));
      expect(made.map((one) => one.length)).toEqual([length, length, length]);
      expect(new Set(made).size).toBe(3);
      if (kind === 'email') for (const one of made) expect(one).toMatch(/^[^@]{1,64}@([a-z]{1,63}\.)+co$/);
      if (kind === 'digits') for (const one of made) expect(one).toMatch(/^\d+$/);
    });
  }
}

test('a suffix breaks the form and stays within the length', () => {
  const made = runIdentity('12345678').unique({ kind: 'text', n: 1, maxLength: 16, suffix: '@' });
  expect(made).toMatch(/@$/);
  expect(made.length).toBeLessThanOrEqual(16);
});
