import { expect, test } from '@playwright/test';
import { findingsMistakes, readFindings } from './findings-file.ts';
import { ledgerEntries } from './ledger-lines.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { startCommand } from './start-command.ts';

let copy: ProjectCopy;
test.beforeAll(() => {
  copy = projectCopy();
});
test.afterAll(() => copy.remove());

test('npx playwright test -g exercises the named operation and what it needs, and says so of the others', async () => {
  const { code, stdout } = await startCommand(copy, ['npx', 'playwright', 'test', '-g', 'reward/issue']).ended;
  expect(code).toBe(0);
  const report = readFindings(copy);
  expect(findingsMistakes(report)).toEqual([]);
  expect(report.verdict).toBe('kept');
  expect(stdout).toContain('CONTRACT KEPT');
  const exercised = report.operations.filter(({ outcome }) => outcome === 'exercised');
  expect(exercised.map(({ operation }) => operation)).toEqual(['POST /api/v1/redeem/reward/issue']);
  const others = report.operations.filter(({ outcome }) => outcome !== 'exercised');
  expect(new Set(others.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));
  expect(others.filter(({ reason }) => !reason)).toEqual([]);
  const made = ledgerEntries(copy);
  expect(made.length).toBeGreaterThan(0);
  expect(made.filter(({ fate }) => fate === 'open')).toEqual([]);
});
