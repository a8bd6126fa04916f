import { expect, test } from '@playwright/test';
import { receivedText } from '../../../src/check/received-text.ts';

const rows = [
  { given: undefined, want: 'nothing' },
  { given: null, want: 'null' },
  { given: '3', want: '"3" (string)' },
  { given: 3, want: '3 (integer)' },
  { given: 3.5, want: '3.5 (number)' },
  { given: true, want: 'true (boolean)' },
  { given: [1], want: '[1] (array of 1 item)' },
  { given: { a: 1 }, want: '{"a":1} (object)' },
  { given: 'x'.repeat(1e6), want: `"${'x'.repeat(59)}… (string of 1000000 characters)` },
];

for (const { given, want } of rows) {
  test(`${want.slice(0, 40)}: a value is shown with its type, never longer than a line`, () => {
    expect(receivedText(given)).toBe(want);
    expect(want.length).toBeLessThanOrEqual(120);
  });
}
