import { expect, test } from '@playwright/test';
import { parseDocument } from '../../../src/spec/parse-document.ts';

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);
const laughs = [
  'a: &a [lol]',
  ...['a', 'b', 'c', 'd'].map((name, index) => `${'bcde'[index]}: &${'bcde'[index]} [${Array(9).fill(`*${name}`)}]`),
];

const rows = [
  { name: 'JSON', given: '{"swagger":"2.0"}', want: { swagger: '2.0' } },
  { name: 'JSON with a byte order mark', given: '\uFEFF {"openapi":"3.1.0"}', want: { openapi: '3.1.0' } },
  { name: 'YAML', given: 'swagger: "2.0"\npaths:\n  /a: {}\n', want: { swagger: '2.0', paths: { '/a': {} } } },
  {
    name: 'YAML with numbers as keys',
    given: 'openapi: 3.0.0\nx:\n  200: y\n',
    want: { openapi: '3.0.0', x: { '200': 'y' } },
  },
  {
    name: 'YAML with an alias',
    given: 'openapi: 3.0.0\na: &a {b: 1}\nc: *a\n',
    want: { openapi: '3.0.0', a: { b: 1 }, c: { b: 1 } },
  },
  { name: 'a version as a number', given: 'swagger: 2.0\n', want: { swagger: 2 } },
  { name: 'aliases that multiply', given: laughs.join('\n'), want: /too many or broken aliases/ },
  { name: 'a value that contains itself', given: 'openapi: 3.0.0\na: &a [*a]', want: /nested more than 400 levels/ },
  {
    name: 'deep JSON',
    given: `{"swagger":"2.0","a":${nested('[', ']', 100_000)}}`,
    want: /nested more than 400 levels/,
  },
  { name: 'deep YAML', given: `swagger: 2.0\na: ${nested('[', ']', 2000)}`, want: /nested/ },
  { name: 'JSON with a comma too much', given: '{"swagger":"2.0",}', want: /is no JSON/ },
  { name: 'no YAML', given: 'a: b: c: [', want: /is neither JSON nor YAML/ },
  { name: 'YAML beyond 10 MiB', given: `a: ${'x'.repeat(11 * 2 ** 20)}`, want: /larger than 10 MiB of YAML/ },
  { name: 'JSON beyond 50 MiB', given: `{"a":"${'x'.repeat(51 * 2 ** 20)}"}`, want: /larger than 50 MiB of JSON/ },
  { name: 'a list', given: '[1]', want: /it holds no object/ },
];

for (const { name, given, want } of rows) {
  test(`${name}: is read, or refused in words`, () => {
    const parsed = parseDocument(given);
    if (want instanceof RegExp) expect('reason' in parsed ? parsed.reason : 'read').toMatch(want);
    else expect(parsed).toEqual({ document: want });
  });
}
