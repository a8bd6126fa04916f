import { expect, test } from '@playwright/test';
import { nameWords } from '../../../src/plan/name-words.ts';

const table: readonly (readonly [given: string, want: readonly string[]])[] = [
  ['profileId', ['profile', 'id']],
  ['profile_id', ['profile', 'id']],
  ['ProfileID', ['profile', 'id']],
  ['SKU', ['sku']],
  ['startTimestampUTC', ['start', 'timestamp', 'utc']],
  ['ehtId', ['eht', 'id']],
  ['points-adjustment', ['points', 'adjustment']],
  ['addressLine1', ['address', 'line1']],
  ['', []],
];
for (const [given, want] of table) {
  test(`${given || 'empty'} → ${want.join(' ')}`, () => expect(nameWords(given)).toEqual(want));
}
