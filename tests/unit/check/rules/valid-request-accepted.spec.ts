import { expect, test } from '@playwright/test';
import { validRequestAccepted } from '../../../../src/check/rules/valid-request-accepted.ts';
import { orchard } from '../fixtures/orchard.ts';
import { type Answer, type Case, cases, documentOf, ruleInput } from '../fixtures/rule-input.ts';

const rows: readonly { name: string; given: Answer; planned: Case; want: readonly string[] }[] = [
  { name: 'accepted', given: { status: 200 }, planned: cases.valid, want: [] },
  {
    name: 'refused',
    given: { status: 400, body: { rings: ['No.'] } },
    planned: cases.valid,
    want: ['GET /api/trees: refused a request that fits the document (smallest valid): 400 {"rings":["No."]}.'],
  },
  {
    name: 'refused as the plan allows',
    given: { status: 404 },
    planned: { expected: { kind: 'accepted', statuses: ['2XX', '404'] } },
    want: [],
  },
  { name: 'an invalid request', given: { status: 400 }, planned: cases.refused, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: cases.valid, want: [] },
];

for (const { name, given, planned, want } of rows) {
  test(`${name}: ${want.length === 0 ? 'passes or is not applicable' : 'is unexplained'}`, async () => {
    const violations = validRequestAccepted(ruleInput(await documentOf(orchard), 'GET /api/trees', given, planned));
    expect(violations.map(({ message }) => message)).toEqual(want);
    expect(violations.map(({ kind, blame }) => `${kind} ${blame}`)).toEqual(want.map(() => 'unexplained data'));
  });
}
