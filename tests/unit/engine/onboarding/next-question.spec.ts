import { expect, test } from '@playwright/test';
import { missingNames, nextQuestion } from '../../../../src/engine/onboarding/next-question.ts';
import type { SettingsInput } from '../../../../src/settings/settings.ts';

/** What the names of targets tell: one has an address, one has an account. */
function defaults(target: string): SettingsInput {
  if (target === 'known') return { RETAIN_BASE_URL: 'https://known.example' };
  return target === 'local' ? { RETAIN_USERNAME: 'seeded', RETAIN_PASSWORD: 'seeded' } : {};
}

type Case = readonly [name: string, given: SettingsInput, want: readonly string[]];

const account = { RETAIN_USERNAME: 'a', RETAIN_PASSWORD: 'b' };
const cases: readonly Case[] = [
  ['nothing is given', {}, ['RETAIN_TARGET', 'RETAIN_BASE_URL', 'RETAIN_USERNAME', 'RETAIN_PASSWORD']],
  ['a target whose address is known', { RETAIN_TARGET: 'known' }, ['RETAIN_USERNAME', 'RETAIN_PASSWORD']],
  ['a name of its own', { RETAIN_TARGET: 'mine', ...account }, ['RETAIN_BASE_URL']],
  ['the local target, which has an account', { RETAIN_TARGET: 'local' }, ['RETAIN_BASE_URL']],
  ['an address alone is the local target', { RETAIN_BASE_URL: 'http://127.0.0.1:9000' }, []],
  ['half an account', { RETAIN_TARGET: 'known', RETAIN_USERNAME: 'a' }, ['RETAIN_PASSWORD']],
  [
    'half an account of the local target',
    { RETAIN_BASE_URL: 'http://127.0.0.1:9', RETAIN_PASSWORD: 'b' },
    ['RETAIN_USERNAME'],
  ],
  ['everything is given', { RETAIN_TARGET: 'known', ...account }, []],
];

for (const [name, given, want] of cases) {
  test(`what onboarding asks for: ${name}`, () => {
    expect(missingNames(given, defaults)).toEqual(want);
    expect(nextQuestion(given, defaults)?.name ?? null).toBe(want[0] ?? null);
  });
}

test('only the password is hidden', () => {
  expect(nextQuestion({ RETAIN_TARGET: 'known' }, defaults)?.hidden).toBe(false);
  expect(nextQuestion({ RETAIN_TARGET: 'known', RETAIN_USERNAME: 'a' }, defaults)?.hidden).toBe(true);
});
