import { expect, test } from '@playwright/test';
import { differingPlaces } from '../../../../src/check/access/differing-places.ts';

const table: readonly (readonly [name: string, one: unknown, other: unknown, want: readonly string[]])[] = [
  ['the same', { a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, []],
  ['a value deep down', { a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] }, ['/a/1/b']],
  ['a list that grew', { a: [1] }, { a: [1, 2] }, ['/a']],
  ['another type', { a: {} }, { a: 1 }, ['/a']],
  ['a key that only one has', { a: 1, b: 2 }, { a: 1 }, []],
  ['a time of update', { updatedAt: '2024-01-01T00:00:00Z' }, { updatedAt: '2025-01-01T00:00:00Z' }, []],
  ['a moment that is counted from now', { end: '2024-01-01T00:00:00.1' }, { end: '2024-01-01T00:00:03.9' }, []],
  ['another moment', { end: '2024-01-01T00:00:00' }, { end: '2024-02-01T00:00:00' }, ['/end']],
];
for (const [name, one, other, want] of table) {
  test(name, () => expect(differingPlaces(one, other).map(({ pointer }) => pointer)).toEqual(want));
}
