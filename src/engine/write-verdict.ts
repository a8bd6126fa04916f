import { join } from 'node:path';
import { buildReport } from '../report/build-report.ts';
import { generateAllure } from '../report/generate-allure.ts';
import { outcomesFile } from '../report/outcomes-file.ts';
import { reportInputFromRecords } from '../report/report-input-from-records.ts';
import type { RunReport } from '../report/run-report.ts';
import { summaryLines } from '../report/summary-lines.ts';
import { writeReport } from '../report/write-report.ts';
import type { StartedEngine } from './start-engine.ts';

/** What a run came to. */
export interface WrittenVerdict {
  readonly report: RunReport;
  /** The last lines of the run. */
  readonly lines: readonly string[];
  /** True where a secret stood in an output; it was blotted out and is named in the lines. */
  readonly leaked: boolean;
}

/**
 * Writes every report from `outcomes.jsonl` and lets the engine look through all outputs for secrets of the run.
 * @param root folder of the project
 * @param engine the engine of the run, which alone knows the secrets; `null` where there is none any more
 * @returns the verdict
 * @throws SuiteError `OUTCOMES_UNREADABLE`
 */
export async function writeVerdict(root: string, engine: Pick<StartedEngine, 'ask'> | null): Promise<WrittenVerdict> {
  const reports = join(root, 'reports');
  const report = buildReport(reportInputFromRecords(outcomesFile(join(reports, 'outcomes.jsonl')).read()));
  await generateAllure(reports);
  const written = writeReport(report, reports);
  const hits = engine === null ? [] : await engine.ask<readonly { file: string; label: string }[]>('/scan', {});
  const named = hits.map(
    ({ file, label }) =>
      `A secret (${label}) stood in ${file} and was blotted out; report this as a defect of the suite.`,
  );
  return { report, lines: [...summaryLines(report, written.page), ...named], leaked: hits.length > 0 };
}
