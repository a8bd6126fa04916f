import { buildReport } from '../report/build-report.ts';
import { reportInputFromRecords } from '../report/report-input-from-records.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Settings } from '../settings/settings.ts';
import { exerciseEverything } from './exercise-everything.ts';
import { exerciseGrant } from './exercise-grant.ts';
import { finishRun } from './finish-run.ts';
import { openRun } from './open-run.ts';

/**
 * Runs the suite once on a target that listens, within this process, without Playwright, collection and pages.
 * @param settings with a base URL
 * @param root folder of the project
 * @param reports where its files go; cleared first
 * @param only services that are exercised; empty for all
 * @returns the report
 * @throws SuiteError as `openRun`
 */
export async function exerciseTarget(
  settings: Settings,
  root: string,
  reports: string,
  only: readonly string[],
): Promise<RunReport> {
  const run = await openRun(settings, root, reports, only);
  await exerciseEverything(run, async () => {
    for (const { grant, case: name } of run.plan.grants) await exerciseGrant(run, grant, name);
  });
  await finishRun(run, false);
  return buildReport(reportInputFromRecords(run.outcomes.read()));
}
