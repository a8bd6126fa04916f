import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildReport } from '../../../src/report/build-report.ts';
import { type OutcomeRecord, outcomesFile } from '../../../src/report/outcomes-file.ts';
import { reportInputFromRecords } from '../../../src/report/report-input-from-records.ts';
import { checked, enrol, finding, input, tiers } from './sample-input.ts';

const whole = input({ extraFindings: [finding('POST /backend/o/token/')] });
const { target, startedAt, seed, profile, services, operations } = whole;
const run: OutcomeRecord = { record: 'run', target, startedAt, seed, profile, services, operations };
const { durationMs, requests, retries, leftBehind } = whole;
const finish: OutcomeRecord = {
  record: 'finish',
  durationMs,
  requests,
  retries,
  leftBehind,
  fullRightsToken: true,
  interrupted: false,
};
const between: readonly OutcomeRecord[] = [
  ...whole.grants.map((grant): OutcomeRecord => ({ record: 'grant', grant })),
  ...whole.outcomes.map((outcome): OutcomeRecord => ({ record: 'outcome', outcome })),
  ...whole.extraFindings.map((one): OutcomeRecord => ({ record: 'finding', finding: one })),
];

function file(records: readonly OutcomeRecord[]): ReturnType<typeof outcomesFile> {
  const outcomes = outcomesFile(join(mkdtempSync(join(tmpdir(), 'retain-outcomes-')), 'reports', 'outcomes.jsonl'));
  for (const record of records) outcomes.append(record);
  return outcomes;
}

test('a report that is rebuilt from the file is the same', () => {
  const rebuilt = buildReport(reportInputFromRecords(file([run, ...between, finish]).read()));
  expect(rebuilt).toEqual(buildReport(whole));
});

test('a run that was killed is unverified, and what was measured is kept', () => {
  const killed = file([run, { record: 'full-rights-token' }, ...between]);
  appendFileSync(killed.path, '{"record":"outcome","outcome":{"caseI');
  const report = buildReport({ ...reportInputFromRecords(killed.read()), extraFindings: [] });
  expect([report.verdict, report.reasons]).toEqual(['unverified', ['The run was interrupted before its end.']]);
  expect([report.counts.exercised, report.counts.requests]).toEqual([3, 3]);
});

test('a case that was tested again counts once, with its last outcome', () => {
  const first: OutcomeRecord = { record: 'outcome', outcome: checked(tiers, 503, { findings: [finding(tiers)] }) };
  const second: OutcomeRecord = { record: 'outcome', outcome: checked(tiers, 200) };
  const { outcomes } = reportInputFromRecords([run, first, second, finish]);
  expect(outcomes).toEqual([checked(tiers, 200)]);
});

test('the same case of another operation is another case', () => {
  const records = [tiers, enrol].map(
    (operation): OutcomeRecord => ({ record: 'outcome', outcome: checked(operation) }),
  );
  expect(reportInputFromRecords([run, ...records, finish]).outcomes).toHaveLength(2);
});

for (const { name, text } of [
  {
    name: 'a line in the middle that is no JSON',
    text: `${JSON.stringify(run)}\nnonsense\n${JSON.stringify(finish)}\n`,
  },
  { name: 'a line that is no record', text: `[1]\n${JSON.stringify(finish)}\n` },
  { name: 'no run line', text: `${JSON.stringify(finish)}\n` },
  { name: 'an empty file', text: '' },
]) {
  test(`${name} is refused in one sentence`, () => {
    const outcomes = file([]);
    const path = join(mkdtempSync(join(tmpdir(), 'retain-outcomes-')), 'outcomes.jsonl');
    writeFileSync(path, text);
    expect(() => reportInputFromRecords(outcomesFile(path).read())).toThrow(
      expect.objectContaining({ code: 'OUTCOMES_UNREADABLE' }),
    );
    expect(() => outcomes.read()).toThrow(/npm start/);
  });
}
