import type { Outcome } from '../check/outcome.ts';
import { OUTCOMES_UNREADABLE, SuiteError } from '../errors.ts';
import type { FinishRecord, OutcomeRecord, RunRecord } from './outcomes-file.ts';
import type { ReportInput } from './report-input.ts';
import type { AccessCell } from './run-report.ts';

/**
 * Makes a report's input from the lines of `outcomes.jsonl`.
 *
 * Without a `finish` line the run was interrupted: its length is the time of the answers so far and its requests are
 * those of the outcomes. A case that stands twice was tested again; its last outcome counts.
 *
 * @throws SuiteError `OUTCOMES_UNREADABLE` where the `run` line is absent
 */
export function reportInputFromRecords(records: readonly OutcomeRecord[]): ReportInput {
  const run = records.find((record): record is RunRecord => record.record === 'run');
  if (run === undefined) {
    throw new SuiteError(OUTCOMES_UNREADABLE, 'The outcomes do not say which run they belong to: run again.');
  }
  const finish = records.findLast((record): record is FinishRecord => record.record === 'finish');
  const outcomes = lastOutcomes(records);
  const checked = outcomes.filter((outcome) => outcome.outcome === 'checked');
  return {
    target: run.target,
    startedAt: run.startedAt,
    seed: run.seed,
    profile: run.profile,
    services: run.services,
    operations: run.operations,
    ...(run.maxUnexplained === undefined ? {} : { maxUnexplained: run.maxUnexplained }),
    ...(run.validAspects === undefined ? {} : { validAspects: run.validAspects }),
    ...(run.known === undefined ? {} : { known: run.known }),
    ...(run.overlay === undefined ? {} : { overlay: run.overlay }),
    outcomes,
    grants: records.flatMap((record) => (record.record === 'grant' ? [record.grant] : [])),
    extraFindings: records.flatMap((record) => (record.record === 'finding' ? [record.finding] : [])),
    access: lastCells(records),
    coverage: records.flatMap((record) => (record.record === 'coverage' ? [record.row] : [])),
    changes: records.flatMap((record) => (record.record === 'change' ? [record.change] : [])),
    durationMs: finish?.durationMs ?? sum(checked.map((outcome) => outcome.durationMs)),
    requests: finish?.requests ?? sum(checked.map((outcome) => outcome.requests)),
    retries: finish?.retries ?? sum(checked.map((outcome) => outcome.retries)),
    leftBehind: finish?.leftBehind ?? [],
    fullRightsToken: finish?.fullRightsToken ?? records.some((record) => record.record === 'full-rights-token'),
    interrupted: finish?.interrupted ?? true,
  };
}

/** A cell that stands twice was tested again; the last one counts. */
function lastCells(records: readonly OutcomeRecord[]): readonly AccessCell[] {
  const cells = records.flatMap((record) => (record.record === 'access' ? [record.cell] : []));
  return [...new Map(cells.map((cell) => [`${cell.operation}\n${cell.identity}`, cell])).values()];
}

function lastOutcomes(records: readonly OutcomeRecord[]): readonly Outcome[] {
  const byCase = new Map<string, Outcome>();
  for (const record of records) {
    if (record.record !== 'outcome') continue;
    byCase.set(`${record.outcome.caseId}\n${record.outcome.operation}\n${record.outcome.identity}`, record.outcome);
  }
  return [...byCase.values()];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
