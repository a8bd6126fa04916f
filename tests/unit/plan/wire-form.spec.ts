import { expect, test } from '@playwright/test';
import type { CaseValues, PlannedCase } from '../../../src/plan/planned-case.ts';
import { wireForm } from '../../../src/plan/wire-form.ts';

const none: CaseValues = { path: {}, query: {}, header: {}, cookie: {}, body: null };

function form(values: Partial<CaseValues>): string {
  return wireForm({ method: null, identity: 'administrator', values: { ...none, ...values } } as PlannedCase);
}

const unique = (n: number): unknown => ({ $unique: { kind: 'text', n, maxLength: null } });
const table: readonly (readonly [name: string, a: Partial<CaseValues>, b: Partial<CaseValues>, same: boolean])[] = [
  ['a number of a query is a text', { query: { a: 1 } }, { query: { a: '1' } }, true],
  ['a list of one is its item', { query: { a: [1] } }, { query: { a: 1 } }, true],
  ['an empty list is nothing', { query: { a: [] } }, {}, true],
  [
    'a body keeps types',
    { body: { mediaType: 'x/json', value: 1 } },
    { body: { mediaType: 'x/json', value: '1' } },
    false,
  ],
  [
    'the order of keys',
    { body: { mediaType: 'x/json', value: { a: 1, b: 2 } } },
    { body: { mediaType: 'x/json', value: { b: 2, a: 1 } } },
    true,
  ],
  [
    'media types differ',
    { body: { mediaType: 'a/json', value: 1 } },
    { body: { mediaType: 'b/json', value: 1 } },
    false,
  ],
  ['numbers of placeholders do not show', { query: { a: unique(1) } }, { query: { a: unique(2) } }, true],
];
for (const [name, a, b, same] of table) test(name, () => expect(form(a) === form(b)).toBe(same));
