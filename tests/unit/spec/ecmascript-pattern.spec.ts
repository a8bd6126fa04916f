import { expect, test } from '@playwright/test';
import { ecmascriptPattern } from '../../../src/spec/ecmascript-pattern.ts';

const rows = [
  { name: 'a plain pattern', given: '^[-a-zA-Z0-9_]+$', want: '^[-a-zA-Z0-9_]+$' },
  { name: 'the ends of the text', given: '\\A[a-z]+\\Z', want: '^[a-z]+$' },
  { name: 'an escaped backslash before Z', given: 'a\\\\Z', want: 'a\\\\Z' },
  { name: 'a named group and its repetition', given: '(?P<q>["\'])x(?P=q)', want: '(?<q>["\'])x\\k<q>' },
  { name: 'a quantifier after a class', given: '^a*[b]+$', want: '^a*[b]+$' },
  { name: 'a plus sign to the letter', given: '^\\++$', want: '^\\++$' },
  { name: 'flags', given: '(?i)abc', want: null },
  { name: 'flags of a group', given: '(?i:abc)', want: null },
  { name: 'a condition', given: '(a)?(?(1)b|c)', want: null },
  { name: 'a comment', given: 'a(?#why)b', want: null },
  { name: 'a possessive quantifier', given: 'a*+b', want: null },
  { name: 'a character by its name', given: '\\N{DASH}', want: null },
  { name: 'no pattern', given: '(', want: null },
];

for (const { name, given, want } of rows) {
  test(`${name}: ${want === null ? 'is not understood' : 'is understood'}`, () => {
    const understood = ecmascriptPattern(given);
    expect('pattern' in understood ? understood.pattern : null).toBe(want);
  });
}
