import { expect, test } from '@playwright/test';
import { findingId } from '../../../src/check/finding-id.ts';

const base = { rule: 'r', kind: 'fault', pointer: '/data/results/0/tierId' } as const;
const id = findingId(base, 'GET /a');

const rows = [
  { name: 'another item of the list', given: { ...base, pointer: '/data/results/12/tierId' }, same: true },
  { name: 'unexplained at the same place', given: { ...base, kind: 'unexplained' as const }, same: true },
  { name: 'a debt at the same place', given: { ...base, kind: 'debt' as const }, same: false },
  { name: 'another rule', given: { ...base, rule: 's' }, same: false },
  { name: 'another place', given: { ...base, pointer: '/data/results/0/tierId2' }, same: false },
];

for (const { name, given, same } of rows) {
  test(`${name}: ${same ? 'the same' : 'another'} id`, () => {
    expect(findingId(given, 'GET /a') === id).toBe(same);
  });
}

test('the id does not change from version to version', () => {
  expect(id).toBe('aa41ab622582');
});
