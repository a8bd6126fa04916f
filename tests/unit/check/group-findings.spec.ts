import { expect, test } from '@playwright/test';
import type { Finding, FindingKind } from '../../../src/check/finding.ts';
import { groupFindings } from '../../../src/check/group-findings.ts';

function finding(id: string, kind: FindingKind, scenario: string): Finding {
  return {
    id,
    rule: 'body-matches-schema',
    kind,
    blame: 'service',
    service: 'orchard',
    operation: 'GET /api/trees',
    case: scenario,
    identity: 'administrator',
    pointer: '',
    documented: '',
    received: '',
    message: '',
    source: '',
    fix: null,
    curl: null,
  };
}

const rows = [
  { name: 'nothing', given: [], want: [] },
  {
    name: 'one cause in three cases is one, shown by the first',
    given: [finding('a', 'fault', '1'), finding('a', 'fault', '2'), finding('a', 'fault', '3')],
    want: ['a fault 1 × 3'],
  },
  {
    name: 'faults come first, debts last, the rest in order',
    given: [
      finding('d', 'debt', '1'),
      finding('e', 'environment', '2'),
      finding('a', 'fault', '3'),
      finding('u', 'unexplained', '4'),
      finding('b', 'fault', '5'),
    ],
    want: ['a fault 3 × 1', 'b fault 5 × 1', 'u unexplained 4 × 1', 'e environment 2 × 1', 'd debt 1 × 1'],
  },
  {
    name: 'of different kinds the gravest is shown',
    given: [finding('a', 'unexplained', '1'), finding('a', 'fault', '2'), finding('a', 'unexplained', '3')],
    want: ['a fault 2 × 3'],
  },
];

for (const { name, given, want } of rows) {
  test(`${name}`, () => {
    expect(
      groupFindings(given).map(
        ({ finding: { id, kind, case: scenario }, cases }) => `${id} ${kind} ${scenario} × ${cases}`,
      ),
    ).toEqual(want);
  });
}
