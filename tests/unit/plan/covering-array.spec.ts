import { expect, test } from '@playwright/test';
import { coveringArray } from '../../../src/plan/covering-array.ts';

for (const levels of [[2, 2], [2, 2, 2, 2], [3, 4, 2], Array.from({ length: 20 }, () => 2)]) {
  test(`every pair of ${levels.join(' × ')} occurs`, () => {
    const rows = coveringArray(levels, 1000);
    levels.forEach((first, a) => {
      levels.slice(a + 1).forEach((second, offset) => {
        const seen = new Set(rows.map((row) => `${row[a]} ${row[a + 1 + offset]}`));
        expect(seen.size).toBe(first * second);
      });
    });
    expect(rows.length).toBeLessThan(levels.reduce((product, count) => product * count, 1) + 1);
  });
}

test('no more rows than asked for', () => expect(coveringArray([9, 9], 5)).toHaveLength(5));
