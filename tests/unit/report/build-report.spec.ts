import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { buildReport } from '../../../src/report/build-report.ts';
import type { ReportInput } from '../../../src/report/report-input.ts';
import type { RunReport } from '../../../src/report/run-report.ts';
import { checked, earn, enrol, finding, input, skipped, tiers, unable } from './sample-input.ts';

const schemaFile = new URL('../../../src/report/findings.schema.json', import.meta.url);
const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

const fault = finding(tiers);
const debt = finding(tiers, { id: 'debt', kind: 'debt', blame: 'document', rule: 'documented-status' });

const runs: Readonly<Record<string, Partial<ReportInput>>> = {
  kept: {},
  broken: { outcomes: [checked(tiers, 200, { findings: [fault] })] },
  known: { outcomes: [checked(tiers, 200, { findings: [fault] })], known: [fault.id] },
  'with debts': { outcomes: [checked(tiers, 405, { findings: [debt] })] },
  'of a target that is gone': { outcomes: [unable(tiers, 'TARGET_UNREACHABLE', 'connection refused')] },
  'without a document': { services: [{ service: 'earn', error: 'no document' }], operations: [], outcomes: [] },
  interrupted: { interrupted: true, outcomes: [] },
};

for (const [name, more] of Object.entries(runs)) {
  test(`a report of a run ${name} fits its schema`, () => {
    const report = JSON.parse(JSON.stringify(buildReport(input(more))));
    validate(report);
    expect(validate.errors ?? []).toEqual([]);
  });
}

const wrong: Readonly<Record<string, (report: Record<string, unknown>) => object>> = {
  'an unknown verdict': (report) => ({ ...report, verdict: 'fine' }),
  'a missing list': ({ grants, ...report }) => report,
  'a broken verdict without a fault': (report) => ({ ...report, verdict: 'broken', reasons: ['?'] }),
  'faults counted, yet kept': (report) => ({ ...report, counts: { ...(report['counts'] as object), faults: 1 } }),
  'an operation left out without a reason': (report) => ({
    ...report,
    operations: [{ ...(report['operations'] as object[])[0], outcome: 'skipped', reason: null }],
  }),
  'a finding without a rule': (report) => ({ ...report, findings: [{ id: 'x' }] }),
};

for (const [name, spoil] of Object.entries(wrong)) {
  test(`the schema refuses ${name}`, () => {
    expect(validate(spoil(JSON.parse(JSON.stringify(buildReport(input())))))).toBe(false);
  });
}

const only = { operations: [{ service: 'member', operation: tiers }] };
for (const { name, outcomes, want } of [
  { name: 'a documented success', outcomes: [checked(tiers)], want: ['exercised', null] },
  {
    name: 'a refused valid request',
    outcomes: [checked(tiers, 400), checked(tiers, 404)],
    want: ['unable', 'no valid request reached a documented success: 400, 404'],
  },
  {
    name: 'an undocumented success',
    outcomes: [checked(tiers, 202, { findings: [finding(tiers, { rule: 'documented-status', message: 'Why.' })] })],
    want: ['unable', 'no valid request reached a documented success: 202 (Why.)'],
  },
  {
    name: 'a success of another aspect only',
    outcomes: [checked(tiers, 200, { aspect: 'token required' })],
    want: ['skipped', 'no valid request was sent in this run'],
  },
  {
    name: 'a skipped case beside one that could not be tested',
    outcomes: [skipped(tiers, 'writes are off'), unable(tiers, 'TOKEN_REFUSED', 'no token')],
    want: ['unable', 'no token'],
  },
  { name: 'a skipped case', outcomes: [skipped(tiers, 'writes are off')], want: ['skipped', 'writes are off'] },
  { name: 'no case at all', outcomes: [], want: ['skipped', 'not part of this run'] },
]) {
  test(`an operation with ${name} is ${want[0]}`, () => {
    const [row] = buildReport(input({ ...only, outcomes })).operations;
    expect([row?.outcome, row?.reason]).toEqual(want);
  });
}

test('counts add up', () => {
  const report = buildReport(
    input({
      outcomes: [
        checked(tiers, 200, { findings: [fault], validated: false, notValidatedReason: 'no schema' }),
        checked(tiers, 400, { findings: [fault, debt] }),
        skipped(enrol, 'writes are off'),
        unable(earn, 'DATA_UNAVAILABLE', 'no member'),
      ],
      leftBehind: ['member 1'],
    }),
  );
  expect(report.counts).toEqual({
    operations: 3,
    exercised: 1,
    cases: 2,
    requests: 20,
    retries: 1,
    faults: 1,
    known: 0,
    debts: 1,
    unexplained: 0,
    environment: 0,
    skipped: 1,
    unable: 1,
    leftBehind: 1,
  });
  expect(report.findings.map(({ kind, cases }) => [kind, cases])).toEqual([
    ['fault', 2],
    ['debt', 1],
  ]);
  expect(report.operations[0]).toMatchObject({
    statuses: [200, 400],
    validated: 1,
    notValidated: 1,
    notValidatedReasons: ['no schema'],
  });
  expect(
    report.services.map(({ service, exercised, skipped: left, unable: not }) => [service, exercised, left, not]),
  ).toEqual([
    ['member', 1, 1, 0],
    ['earn', 0, 0, 1],
  ]);
  expect(report.aspects.map(({ operation, state }) => [operation, state])).toEqual([
    [tiers, 'fault'],
    [enrol, 'skipped'],
    [earn, 'unable'],
  ]);
});

const verdictOf = (more: Partial<ReportInput>): RunReport['verdict'] => buildReport(input(more)).verdict;

test('a known fault does not break the verdict, any other does', () => {
  const outcomes = [checked(tiers, 200, { findings: [fault] })];
  expect(verdictOf({ outcomes })).toBe('broken');
  expect(verdictOf({ outcomes, known: [fault.id] })).toBe('kept');
  expect(verdictOf({ outcomes, known: ['something else'] })).toBe('broken');
  expect(verdictOf({ extraFindings: [finding('POST /backend/o/token/')] })).toBe('broken');
});

test('a target that does not answer is an environment finding', () => {
  const report = buildReport(input({ outcomes: [checked(tiers), unable(earn, 'TARGET_UNREACHABLE', 'It is gone.')] }));
  expect(report.verdict).toBe('unverified');
  expect(report.findings.map(({ kind, operation, message }) => [kind, operation, message])).toEqual([
    ['environment', earn, 'It is gone.'],
  ]);
});

test('unexplained cases count against the limit', () => {
  const unexplained = finding(tiers, { kind: 'unexplained', blame: 'data' });
  const outcomes = [checked(tiers, 400, { findings: [unexplained] }), checked(enrol, 201)];
  expect(verdictOf({ outcomes })).toBe('kept');
  expect(verdictOf({ outcomes, maxUnexplained: 50 })).toBe('kept');
  expect(verdictOf({ outcomes, maxUnexplained: 49 })).toBe('unverified');
});

test('an operation that is planned twice is refused', () => {
  const twice = { service: 'member', operation: tiers };
  expect(() => buildReport(input({ operations: [twice, twice] }))).toThrow(/twice/);
});
