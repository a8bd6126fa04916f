import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import * as errors from '../../src/errors.ts';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const source = readFileSync(fileURLToPath(new URL('../../src/errors.ts', import.meta.url)), 'utf8');
const codes = Object.keys(errors.errorCodes).sort();

test('README lists every error code and no dead one', () => {
  // Settings share the form but begin with RETAIN_; settings and codes are the only words in capitals of a first cell.
  const listed = [...readme.matchAll(/^\| `([A-Z]+(?:_[A-Z]+)*)` +\|/gm)].map((match) => match[1] ?? '');
  expect(listed.filter((name) => !name.startsWith('RETAIN_')).sort()).toEqual(codes);
});

test('every code is a constant of its own with a docstring', () => {
  const constants = [...source.matchAll(/^\/\*\* .+ \*\/\nexport const ([A-Z_]+) = '([A-Z_]+)';$/gm)];
  expect(constants.map((match) => match[1] ?? '').sort()).toEqual(codes);
  expect(constants.filter((match) => match[1] !== match[2])).toEqual([]);
});

test('an error carries its code, its sentence and what lay underneath', () => {
  const cause = new Error('refused');
  const error = new errors.SuiteError(errors.USAGE, 'There is no command x.', cause);
  expect(error).toMatchObject({ name: 'SuiteError', code: 'USAGE', message: 'There is no command x.', cause });
  expect(new errors.SuiteError(errors.USAGE, 'There is no command x.')).not.toHaveProperty('cause');
});
