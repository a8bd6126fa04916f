import { expect, test } from '@playwright/test';
import { type ParsedWords, parseWords } from '../../../src/cli/parse-words.ts';
import { SuiteError } from '../../../src/errors.ts';

const known = { settings: ['target', 'base-url', 'profile', 'seed'], values: ['service', 'shard'], flags: ['open'] };
const nothing: ParsedWords = { settings: {}, values: {}, flags: new Set(), rest: [] };

const table: readonly (readonly [name: string, words: readonly string[], want: Partial<ParsedWords>])[] = [
  ['nothing', [], {}],
  ['a setting', ['--target', 'local'], { settings: { RETAIN_TARGET: 'local' } }],
  ['a setting behind an equals sign', ['--seed=7'], { settings: { RETAIN_SEED: '7' } }],
  [
    'several settings',
    ['--base-url', 'http://127.0.0.1:9000', '--profile', 'smoke'],
    { settings: { RETAIN_BASE_URL: 'http://127.0.0.1:9000', RETAIN_PROFILE: 'smoke' } },
  ],
  ['the last one counts', ['--seed', '1', '--seed', '2'], { settings: { RETAIN_SEED: '2' } }],
  ['a value', ['--service', 'member,earn'], { values: { service: 'member,earn' } }],
  ['a flag', ['--open'], { flags: new Set(['open']) }],
  [
    'words of the test runner',
    ['--seed', '1', '--', '-g', 'tiers'],
    { settings: { RETAIN_SEED: '1' }, rest: ['-g', 'tiers'] },
  ],
  ['only words of the test runner', ['--', '--seed', '1'], { rest: ['--seed', '1'] }],
  ['an empty value', ['--service', ''], { values: { service: '' } }],
];
for (const [name, words, want] of table) {
  test(`read: ${name}`, () => {
    expect(parseWords('verify', words, known)).toEqual({ ...nothing, ...want });
  });
}

const refusals: readonly (readonly [name: string, words: readonly string[], says: RegExp])[] = [
  [
    'an unknown option',
    ['--sevice', 'member'],
    /^retain verify: Unknown option '--sevice'; it takes --target, .*--open\.$/,
  ],
  ['a missing value', ['--seed'], /^retain verify: .*--seed.*; it takes .*\.$/],
  ['a value for a flag', ['--open=yes'], /^retain verify: .*--open.*; it takes .*\.$/],
  ['a word that is no option', ['member'], /^retain verify: .*'member'.*; it takes .*\.$/],
  ['an option in the place of a value', ['--seed', '--open'], /^retain verify: .*--seed.*; it takes .*\.$/],
];
for (const [name, words, says] of refusals) {
  test(`refused: ${name}`, () => {
    const refused = (): unknown => parseWords('verify', words, known);
    expect(refused).toThrow(SuiteError);
    expect(refused).toThrow(says);
  });
}

test('a command without options says so', () => {
  const refused = (): unknown => parseWords('help', ['--x'], { settings: [], values: [], flags: [] });
  expect(refused).toThrow(/it takes no options\.$/);
});
