import { expect, test } from '@playwright/test';
import { seenProperties } from '../../../src/check/seen-properties.ts';

test('names are remembered at every depth, and only those', () => {
  const seen = seenProperties();
  seen.note({ data: { results: [{ pin: null }] } });
  seen.note('text');
  expect(['data', 'pin', 'secret', 'constructor'].map(seen.has)).toEqual([true, true, false, false]);
});

test('a body that is nested without end is no harm', () => {
  let body: unknown = 1;
  for (let depth = 0; depth < 100_000; depth += 1) body = [body];
  const seen = seenProperties();
  seen.note(body);
  expect(seen.has('a')).toBe(false);
});
