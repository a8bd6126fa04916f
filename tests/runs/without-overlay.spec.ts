import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findingsMistakes, readFindings } from './findings-file.ts';
import { ledgerEntries } from './ledger-lines.ts';
import { type ProjectCopy, projectCopy } from './project-copy.ts';
import { runRetain } from './start-command.ts';

let copy: ProjectCopy;
test.beforeAll(() => {
  copy = projectCopy();
});
test.afterAll(() => copy.remove());

test('without hints a run ends in order: what is not reached is listed with the reason, and nothing is called broken', async () => {
  rmSync(join(copy.root, 'specs', 'local', 'overlay.yaml'));
  const { code, stdout } = await runRetain(copy, ['verify', '--profile', 'smoke']);
  const report = readFindings(copy);
  expect(report.findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
  expect(report.verdict).not.toBe('broken');
  expect(code).toBe(report.verdict === 'kept' ? 0 : 2);
  expect(stdout).toMatch(/CONTRACT KEPT|COULD NOT VERIFY/);
  expect(findingsMistakes(report)).toEqual([]);

  // Reads need no hints; what needs a store or an amount that adds up cannot be reached.
  const unreached = report.operations.filter(({ statuses }) => !statuses.some((status) => status < 300));
  expect(unreached.length).toBeGreaterThan(0);
  expect(unreached.length).toBeLessThan(report.operations.length / 2);
  const explained = new Set(
    report.findings.filter(({ kind }) => kind === 'unexplained').map(({ operation }) => operation),
  );
  const silent = unreached.filter(({ operation, reason }) => reason === null && !explained.has(operation));
  expect(silent).toEqual([]);
  // Without the hint that undoes a merge, merged members cannot be removed: counted, not hidden.
  expect(ledgerEntries(copy).filter(({ fate }) => fate === 'open')).toHaveLength(report.counts['leftBehind'] ?? 0);
});
