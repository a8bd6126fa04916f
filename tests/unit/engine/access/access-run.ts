import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../../sandbox/server.ts';
import type { Finding } from '../../../../src/check/finding.ts';
import type { Outcome } from '../../../../src/check/outcome.ts';
import { exerciseAccess } from '../../../../src/engine/access/exercise-access.ts';
import { finishRun } from '../../../../src/engine/finish-run.ts';
import { openRun } from '../../../../src/engine/open-run.ts';
import { root } from '../../../../src/engine/paths.ts';
import type { AccessCell } from '../../../../src/report/run-report.ts';
import { readSettings } from '../../../../src/settings/read-settings.ts';
import type { SettingsInput } from '../../../../src/settings/settings.ts';

/** What a run of the matrix alone shows. */
export interface AccessRun {
  readonly cells: readonly AccessCell[];
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly leftBehind: readonly string[];
}

/** How a run of the matrix is set up. */
export interface AccessRunOptions {
  /** Id of the planted fault. Default none. */
  readonly fault?: string;
  /** Services that are called; default all. */
  readonly services?: readonly string[];
  /** Says whether an operation is called; default all. */
  readonly only?: (operationId: string) => boolean;
  readonly input?: SettingsInput;
}

/** Runs the matrix of identities on a sandbox within this process, without Playwright. */
export async function accessRun({
  fault,
  services = [],
  only = () => true,
  input = {},
}: AccessRunOptions): Promise<AccessRun> {
  const sandbox = await startSandbox({ port: 0, ...(fault === undefined ? {} : { fault }) });
  const reports = mkdtempSync(join(tmpdir(), 'retain-access-'));
  try {
    const given = { RETAIN_TARGET: 'local', ...input, RETAIN_BASE_URL: sandbox.address };
    const run = await openRun(readSettings(given, {}, { root, readEnvFile: false }), root, reports, services);
    const wanted = run.plan.operations
      .filter(({ aspects }) => aspects.includes('access'))
      .filter(({ operation }) => only(run.operations.get(operation)?.operationId ?? ''));
    for (const { operation } of wanted) await exerciseAccess(run, operation);
    await finishRun(run, false);
    const records = run.outcomes.read();
    const outcomes = records.flatMap((record) => (record.record === 'outcome' ? [record.outcome] : []));
    return {
      outcomes,
      cells: records.flatMap((record) => (record.record === 'access' ? [record.cell] : [])),
      findings: outcomes.flatMap((outcome) => (outcome.outcome === 'checked' ? outcome.findings : [])),
      leftBehind: records.flatMap((record) => (record.record === 'finish' ? record.leftBehind : [])),
    };
  } finally {
    await sandbox.close();
    rmSync(reports, { recursive: true, force: true });
  }
}
