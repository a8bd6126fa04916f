import { buildReport } from '../report/build-report.ts';
import { reportInputFromRecords } from '../report/report-input-from-records.ts';
import type { RunReport } from '../report/run-report.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { SettingsInput } from '../settings/settings.ts';
import { withBaseUrl } from '../settings/with-base-url.ts';
import { embeddedSandbox } from './embedded-sandbox.ts';
import { exerciseEverything } from './exercise-everything.ts';
import { exerciseGrant } from './exercise-grant.ts';
import { finishRun } from './finish-run.ts';
import { openRun } from './open-run.ts';

/** A run of the suite on the embedded sandbox within this process. */
export interface OnceOptions {
  /** Folder of the project. */
  readonly root: string;
  /** Where its files go; cleared first. */
  readonly reports: string;
  readonly settings: SettingsInput;
  /** Options of the sandbox, as in `--fault ID`. */
  readonly sandbox: readonly string[];
  /** Services that are exercised; empty for all. */
  readonly only: readonly string[];
}

/**
 * Runs the suite once on the embedded sandbox, without Playwright, collection and pages: for the proof of the suite itself.
 * @param options what to run
 * @returns the report
 * @throws SuiteError as `openRun`
 */
export async function runOnce(options: OnceOptions): Promise<RunReport> {
  const { root, reports } = options;
  const sandbox = await embeddedSandbox(root, options.sandbox);
  try {
    const local = { ...options.settings, RETAIN_TARGET: 'local', RETAIN_BASE_URL: '' };
    const settings = withBaseUrl(readSettings(local, {}, { root, readEnvFile: false }), sandbox.address);
    const run = await openRun(settings, root, reports, options.only);
    await exerciseEverything(run, async () => {
      for (const { grant, case: name } of run.plan.grants) await exerciseGrant(run, grant, name);
    });
    await finishRun(run, false);
    return buildReport(reportInputFromRecords(run.outcomes.read()));
  } finally {
    await sandbox.stop();
  }
}
