import { expect, test } from '@playwright/test';
import { runRules } from '../../../src/check/run-rules.ts';
import { SuiteError } from '../../../src/errors.ts';
import { orchard } from './fixtures/orchard.ts';
import { type Answer, type Case, cases, documentOf, ruleInput } from './fixtures/rule-input.ts';

const curl = (): string => 'curl …';
const trees = 'GET /api/trees';

test('a good answer has no findings and needs no curl line', async () => {
  const lines: string[] = [];
  const input = ruleInput(await documentOf(orchard), trees, { body: { results: [] } });
  const outcome = runRules(input, { curl: ({ startedAt }) => lines[lines.push(startedAt) - 1] ?? null });
  expect(outcome).toEqual({ findings: [], validated: true, notValidatedReason: null });
  expect(lines).toEqual([]);
});

test('a finding knows its case, and its name is the same for every item', async () => {
  const document = await documentOf(orchard);
  const at = (results: unknown[]) => runRules(ruleInput(document, trees, { body: { results } }), { curl }).findings[0];
  const first = at([{ name: 1 }]);
  expect(first).toMatchObject({
    rule: 'body-matches-schema',
    service: 'orchard',
    operation: trees,
    case: 'smallest valid',
    identity: 'administrator',
    pointer: '/results/0/name',
    curl: 'curl …',
  });
  expect(first?.id).toMatch(/^[0-9a-f]{12}$/);
  expect(at([{ name: 'oak' }, { name: 1 }])?.id).toBe(first?.id);
  expect(at([{ name: 'oak', rings: 'x' }])?.id).not.toBe(first?.id);
});

test('an answer of the environment is only that', async () => {
  const outcome = runRules(ruleInput(await documentOf(orchard), trees, { status: 503, body: '<html>' }), { curl });
  expect(outcome.findings.map(({ rule, kind }) => `${rule} ${kind}`)).toEqual(['target-available environment']);
  expect(outcome.notValidatedReason).toBe('status 503 comes from the environment');
});

test('a server error is one finding, not four', async () => {
  const outcome = runRules(
    ruleInput(await documentOf(orchard), trees, {
      status: 500,
      headers: { 'content-type': 'text/html' },
      body: '<h1>',
    }),
    { curl },
  );
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(['no-server-error']);
});

test('a refused valid request is one finding', async () => {
  const outcome = runRules(ruleInput(await documentOf(orchard), trees, { status: 400, body: { a: ['No.'] } }), {
    curl,
  });
  expect(outcome.findings.map(({ rule, kind }) => `${rule} ${kind}`)).toEqual(['valid-request-accepted unexplained']);
});

test('a rule whose schema cannot be used leaves the answer not validated', async () => {
  const rule = (): never => {
    throw new SuiteError('SCHEMA_UNUSABLE', 'The schema cannot be compiled.');
  };
  const input = ruleInput(await documentOf(orchard), trees, { body: { results: [] } });
  expect(runRules(input, { curl, rules: [rule] })).toEqual({
    findings: [],
    validated: false,
    notValidatedReason: 'The schema cannot be compiled.',
  });
});

const reasons: readonly { name: string; operation?: string; given: Answer; planned?: Case; want: string | null }[] = [
  { name: 'a body that is broken is judged', given: { body: '{' }, want: null },
  { name: 'an undocumented status', given: { status: 403 }, want: 'status 403 is not documented' },
  {
    name: 'an undeclared method',
    given: { status: 405 },
    planned: cases.otherMethod,
    want: 'the document says nothing of PUT here',
  },
  {
    name: 'another media type',
    given: { body: 'x', headers: { 'content-type': 'text/html' } },
    want: 'the answer is text/html, which is not documented for status 200',
  },
  {
    name: 'no media type',
    given: { body: 'x', headers: {} },
    want: 'the answer is without a media type, which is not documented for status 200',
  },
  {
    name: 'a type that is no JSON',
    operation: 'GET /api/reports',
    given: { body: 'a;b', headers: { 'content-type': 'text/csv' } },
    want: 'text/csv is not JSON',
  },
  {
    name: 'a body that no schema describes',
    operation: 'GET /api/reports',
    given: { status: 400, body: {} },
    want: 'the document gives no schema for status 400',
  },
  { name: 'no body where none is promised', operation: 'GET /api/reports', given: { status: 400 }, want: null },
  {
    name: 'a schema that does not exist',
    operation: 'GET /api/broken',
    given: { body: {} },
    want: 'the schema for status 200 is #/definitions/Gone, which does not exist',
  },
  { name: '204', operation: 'DELETE /api/trees', given: { status: 204, headers: {} }, want: null },
];

for (const { name, operation = trees, given, planned, want } of reasons) {
  test(`${name}: ${want === null ? 'validated' : 'not validated, with the reason'}`, async () => {
    const outcome = runRules(ruleInput(await documentOf(orchard), operation, given, planned), { curl });
    expect(outcome.notValidatedReason).toBe(want);
    expect(outcome.validated).toBe(want === null);
  });
}
