import { expect, test } from '@playwright/test';
import { buildReport } from '../../../src/report/build-report.ts';
import type { ReportInput } from '../../../src/report/report-input.ts';
import { summaryLines } from '../../../src/report/summary-lines.ts';
import { whatBroke } from '../../../src/report/what-broke.ts';
import { checked, finding, input, skipped, tiers } from './sample-input.ts';

const lines = (more: Partial<ReportInput>): string =>
  summaryLines(buildReport(input(more)), 'reports/index.html').join('\n');

test('a kept contract', () => {
  expect(lines({})).toBe(
    [
      '',
      'CONTRACT KEPT  local at http://127.0.0.1:9000',
      '  3 of 3 operations exercised, 3 cases, 20 requests in 12.3 s',
      '  0 faults',
      '  Cases: 3 valid requests',
      '  Report: reports/index.html',
    ].join('\n'),
  );
});

test('a broken contract says what broke and where', () => {
  const outcomes = [checked(tiers, 200, { findings: [finding(tiers)] }), skipped(tiers, 'writes are off', 'other')];
  const text = lines({ outcomes, leftBehind: ['member 1'] });
  expect(text).toContain('CONTRACT BROKEN');
  expect(text).toContain(`  - The field tierId is a text; the document promises a whole number. (${tiers})`);
  expect(text).toContain('  1 fault, 1 case skipped, 1 object left behind');
});

test('a run that could not verify says why', () => {
  expect(lines({ fullRightsToken: false })).toContain('  - No identity with full rights got a token.');
});

test('at most five sentences, and the last one counts the rest', () => {
  const findings = Array.from({ length: 9 }, (_, n) =>
    finding(tiers, { id: `f${n}`, message: `Thing ${n} is wrong.` }),
  );
  const sentences = whatBroke(buildReport(input({ outcomes: [checked(tiers, 200, { findings })] })));
  expect(sentences).toHaveLength(5);
  expect(sentences[0]).toBe(`Thing 0 is wrong. (${tiers})`);
  expect(sentences[4]).toBe('And 5 more faults, listed under Findings.');
});
