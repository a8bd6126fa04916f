import { expect, test } from '@playwright/test';
import { documentedStatus } from '../../../../src/check/rules/documented-status.ts';
import { orchard } from '../fixtures/orchard.ts';
import { type Answer, type Case, cases, documentOf, ruleInput } from '../fixtures/rule-input.ts';

const detail = { detail: 'No.' };
const rows: readonly { name: string; operation?: string; given: Answer; planned?: Case; want: readonly string[] }[] = [
  { name: 'a documented status', given: { status: 200 }, want: [] },
  { name: 'any status where default is documented', operation: 'GET /api/reports', given: { status: 418 }, want: [] },
  { name: 'an undocumented success', given: { status: 202 }, want: ['fault service'] },
  { name: 'a redirect', given: { status: 301 }, want: ['fault service'] },
  {
    name: 'an undocumented 401 to no token',
    given: { status: 401, body: detail },
    planned: cases.noToken,
    want: ['debt document'],
  },
  {
    name: 'an undocumented 400 to a bad value',
    given: { status: 400, body: { rings: ['A valid integer is required.'] } },
    planned: cases.refused,
    want: ['debt document'],
  },
  {
    name: 'an explained status in no known form (the matter of another rule)',
    given: { status: 400, body: 'bad' },
    planned: cases.refused,
    want: [],
  },
  {
    name: 'a status that the case does not explain (the matter of another rule)',
    given: { status: 409, body: detail },
    planned: cases.refused,
    want: [],
  },
  {
    name: 'a status that who asks does not explain',
    given: { status: 409, body: detail },
    planned: { expected: { kind: 'forbidden', statuses: ['403'] } },
    want: ['unexplained service'],
  },
  {
    name: 'a status beyond what drf-yasg leaves out',
    given: { status: 410, body: detail },
    planned: { expected: { kind: 'not-found', statuses: ['410'] } },
    want: ['unexplained service'],
  },
  { name: 'a refused valid request (the matter of another rule)', given: { status: 400, body: detail }, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: cases.refused, want: [] },
  { name: 'an undeclared method', given: { status: 405, body: detail }, planned: cases.otherMethod, want: [] },
];

for (const { name, operation = 'GET /api/trees', given, planned, want } of rows) {
  test(`${name}: ${want[0]?.split(' ')[0] ?? 'passes or is not applicable'}`, async () => {
    const violations = documentedStatus(ruleInput(await documentOf(orchard), operation, given, planned));
    expect(violations.map(({ kind, blame }) => `${kind} ${blame}`)).toEqual(want);
  });
}

test('the sentences say what is listed, and why an answer is right', async () => {
  const document = await documentOf(orchard);
  const [fault] = documentedStatus(ruleInput(document, 'GET /api/trees', { status: 202 }));
  expect(fault?.message).toBe('GET /api/trees: answered 202, but the document lists 200, 404.');
  expect(fault?.pointer).toBe('status 202');
  const [debt] = documentedStatus(ruleInput(document, 'GET /api/trees', { status: 401, body: detail }, cases.noToken));
  expect(debt?.message).toBe(
    'GET /api/trees: rightly answered 401 (no token is sent), which the document does not list.',
  );
  expect(debt?.fix).toBe(
    `- target: "$.paths['/trees'].get.responses"\n  x-service: orchard\n  update: {"401":{"description":"Unauthorized"}}`,
  );
});
