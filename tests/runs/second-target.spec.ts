import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exerciseTarget } from '../../src/engine/exercise-target.ts';
import { root } from '../../src/engine/paths.ts';
import type { RunReport } from '../../src/report/run-report.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { credentials, tokenLifetime } from '../second-target/credentials.ts';
import { routes } from '../second-target/document.ts';
import { type SecondFault, secondFaults } from '../second-target/faults.ts';
import { startSecondTarget } from '../second-target/server.ts';

let reports: string;
test.beforeAll(() => {
  reports = mkdtempSync(join(tmpdir(), 'retain-second-'));
});
test.afterAll(() => rmSync(reports, { recursive: true, force: true }));

/** Runs the suite on the second target, with its own settings and no overlay. */
async function run(fault: SecondFault | null): Promise<RunReport> {
  const target = await startSecondTarget(fault);
  try {
    const given = {
      RETAIN_TARGET: 'second',
      RETAIN_BASE_URL: target.address,
      RETAIN_SERVICES: 'library',
      RETAIN_DOCUMENT_PATHS: '/{service}/openapi.json',
      RETAIN_TOKEN_LIFETIME: String(tokenLifetime),
      RETAIN_USERNAME: credentials.username,
      RETAIN_PASSWORD: credentials.password,
      RETAIN_SERVICE_CLIENT_ID: credentials.serviceClientId,
      RETAIN_SERVICE_CLIENT_SECRET: credentials.serviceClientSecret,
      RETAIN_PASSWORD_CLIENT_ID: credentials.passwordClientId,
      RETAIN_PASSWORD_CLIENT_SECRET: credentials.passwordClientSecret,
    };
    const settings = readSettings(given, {}, { root, readEnvFile: false });
    return await exerciseTarget(settings, root, join(reports, fault ?? 'none'), []);
  } finally {
    await target.close();
  }
}

test('every operation of a service of another style is reached, and nothing is called broken', async () => {
  const report = await run(null);
  expect(report.findings.filter(({ kind }) => kind !== 'debt')).toEqual([]);
  expect(report.operations.filter(({ outcome }) => outcome !== 'exercised')).toEqual([]);
  expect(report.operations.length).toBe(routes.length);
  expect(report.leftBehind).toEqual([]);
  expect(report.grants.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(report.verdict).toBe('kept');
  // Not because hardly anything was asked.
  expect(report.counts.cases).toBeGreaterThan(500);
});

for (const [fault, rule] of Object.entries(secondFaults) as [SecondFault, string][]) {
  test(`${fault} is caught by ${rule}`, async () => {
    const report = await run(fault);
    const faults = report.findings.filter(({ kind }) => kind === 'fault');
    expect(faults.map((finding) => finding.rule)).toContain(rule);
    expect(report.findings.filter(({ kind }) => kind === 'unexplained')).toEqual([]);
    expect(report.verdict).toBe('broken');
  });
}
