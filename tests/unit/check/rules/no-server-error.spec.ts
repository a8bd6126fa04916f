import { expect, test } from '@playwright/test';
import { noServerError } from '../../../../src/check/rules/no-server-error.ts';
import { orchard } from '../fixtures/orchard.ts';
import { type Answer, type Case, cases, documentOf, ruleInput } from '../fixtures/rule-input.ts';

const page = '<html><head><title>Server Error (500)</title></head></html>';
const rows: readonly { name: string; given: Answer; planned: Case; want: readonly string[] }[] = [
  { name: 'a success', given: { status: 200 }, planned: cases.valid, want: [] },
  { name: 'a refusal', given: { status: 400 }, planned: cases.refused, want: [] },
  {
    name: 'a 500 to a valid request',
    given: { status: 500, body: page },
    planned: cases.valid,
    want: ['GET /api/trees: answered 500 (page "Server Error (500)") to a valid request (smallest valid).'],
  },
  {
    name: 'a 501 without a body to an invalid request',
    given: { status: 501 },
    planned: cases.refused,
    want: ['GET /api/trees: answered 501 where a text is sent for "rings".'],
  },
];

for (const { name, given, planned, want } of rows) {
  test(`${name}: ${want.length === 0 ? 'passes' : 'fails'}`, async () => {
    const violations = noServerError(ruleInput(await documentOf(orchard), 'GET /api/trees', given, planned));
    expect(violations.map(({ message }) => message)).toEqual(want);
  });
}
