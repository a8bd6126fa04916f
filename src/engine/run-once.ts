import type { RunReport } from '../report/run-report.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { SettingsInput } from '../settings/settings.ts';
import { withBaseUrl } from '../settings/with-base-url.ts';
import { embeddedSandbox } from './embedded-sandbox.ts';
import { exerciseTarget } from './exercise-target.ts';

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
    return await exerciseTarget(settings, root, reports, options.only);
  } finally {
    await sandbox.stop();
  }
}
