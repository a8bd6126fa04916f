import { expect, test } from '@playwright/test';
import { parseJson } from '../../sandbox/pipeline/parse-json.ts';

function complaint(body: string | Buffer): string {
  try {
    parseJson(Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8'));
    return 'taken';
  } catch (error) {
    return (error as Error).message.replace('JSON parse error - ', '');
  }
}

test('broken JSON is refused in the words of Python', () => {
  const table: readonly (readonly [string, string])[] = [
    ['{"code": "a",', 'Expecting property name enclosed in double quotes: line 1 column 14 (char 13)'],
    ['{"price": NaN}', "Out of range float values are not JSON compliant: 'NaN'"],
    ['[-Infinity]', "Out of range float values are not JSON compliant: '-Infinity'"],
    [' ', 'Expecting value: line 1 column 2 (char 1)'],
    ['{"a":', 'Expecting value: line 1 column 6 (char 5)'],
    ['[1,]', 'Expecting value: line 1 column 4 (char 3)'],
    ['[1 2]', "Expecting ',' delimiter: line 1 column 4 (char 3)"],
    ['{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"],
    ["{'a': 1}", 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'],
    ['{"a": 1}x', 'Extra data: line 1 column 9 (char 8)'],
    ['01', 'Extra data: line 1 column 2 (char 1)'],
    ['-', 'Expecting value: line 1 column 1 (char 0)'],
    ['"abc', 'Unterminated string starting at: line 1 column 1 (char 0)'],
    ['"a\nb"', 'Invalid control character at: line 1 column 3 (char 2)'],
    ['"\\x"', 'Invalid \\escape: line 1 column 2 (char 1)'],
    ['"\\u12"', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'],
    ['{"a":\n\n  x}', 'Expecting value: line 3 column 3 (char 9)'],
    ['{"a":"😀" x}', "Expecting ',' delimiter: line 1 column 10 (char 9)"],
    ['\ufeff{}', 'Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)'],
  ];
  expect(table.map(([body]) => [body, complaint(body)])).toEqual(table);
});

test('bytes that are no UTF-8 are refused in the words of Python', () => {
  const table: readonly (readonly [readonly number[], string])[] = [
    [[0x22, 0xff, 0x22], "'utf-8' codec can't decode byte 0xff in position 1: invalid start byte"],
    [[0x22, 0x80, 0x22], "'utf-8' codec can't decode byte 0x80 in position 1: invalid start byte"],
    [[0x22, 0xe9, 0x78], "'utf-8' codec can't decode byte 0xe9 in position 1: invalid continuation byte"],
    [[0xed, 0xa0, 0x80], "'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte"],
  ];
  expect(table.map(([bytes]) => [bytes, complaint(Buffer.from(bytes))])).toEqual(table);
});

test('no depth hurts', () => {
  expect(complaint('['.repeat(400) + ']'.repeat(400))).toBe('taken');
  expect(complaint('['.repeat(200_000) + ']'.repeat(200_000))).toBe('maximum recursion depth exceeded');
  expect(complaint('['.repeat(200_000))).toBe('maximum recursion depth exceeded');
  expect(complaint(`"${'['.repeat(5_000)}"`)).toBe('taken');
});
