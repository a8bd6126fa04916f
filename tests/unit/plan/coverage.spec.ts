import { expect, test } from '@playwright/test';
import { coverageRows, type UnplannedCase } from '../../../src/plan/coverage.ts';
import type { Mutation, PlannedCase } from '../../../src/plan/planned-case.ts';

const at = (pointer: string, keyword: string): Mutation => ({ location: 'body', pointer, keyword, side: 'inside' });
const planned = (mutation: Mutation | null): PlannedCase =>
  ({ operation: 'POST /a', mutation, scenario: 's' }) as PlannedCase;
const missed = (mutation: Mutation, reason: string): UnplannedCase => ({ operation: 'POST /a', mutation, reason });

const row = { keyword: 'enum', side: 'inside' } as const;
const table: readonly (readonly [
  name: string,
  cases: readonly PlannedCase[],
  left: readonly UnplannedCase[],
  want: readonly object[],
])[] = [
  ['the template covers no keyword', [planned(null)], [], []],
  [
    'two cases of one place count once',
    [planned(at('/a', 'enum')), planned(at('/a', 'enum'))],
    [],
    [{ ...row, possible: 1, planned: 1, reason: null }],
  ],
  [
    'a place that is covered elsewhere is not missed',
    [planned(at('/a', 'enum'))],
    [missed(at('/a', 'enum'), 'r')],
    [{ ...row, possible: 1, planned: 1, reason: null }],
  ],
  [
    'reasons are counted',
    [planned(at('/a', 'enum'))],
    [missed(at('/b', 'enum'), 'r'), missed(at('/c', 'enum'), 'r')],
    [{ ...row, possible: 3, planned: 1, reason: 'r (2)' }],
  ],
];
for (const [name, cases, left, want] of table) test(name, () => expect(coverageRows(cases, left)).toEqual(want));
