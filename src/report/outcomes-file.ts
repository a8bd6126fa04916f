import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Finding } from '../check/finding.ts';
import type { Outcome } from '../check/outcome.ts';
import { OUTCOMES_UNREADABLE, SuiteError } from '../errors.ts';
import type { ReportInput } from './report-input.ts';
import type { AccessCell, CoverageRow, DocumentChange, GrantResult, OverlayUse } from './run-report.ts';

/** The first line: what the run set out to do. */
export interface RunRecord
  extends Pick<ReportInput, 'target' | 'startedAt' | 'seed' | 'profile' | 'services' | 'operations'> {
  readonly record: 'run';
  readonly maxUnexplained?: number | null;
  readonly validAspects?: readonly string[];
  readonly known?: readonly string[];
  readonly overlay?: OverlayUse;
  /** Part of how many, as in `2/4`; absent for a whole run. */
  readonly shard?: string;
}

/** The last line: what the run came to. Its absence means that the run was interrupted. */
export interface FinishRecord
  extends Pick<ReportInput, 'durationMs' | 'requests' | 'retries' | 'leftBehind' | 'fullRightsToken' | 'interrupted'> {
  readonly record: 'finish';
}

/** One line of `outcomes.jsonl`. Every line between the first and the last is written as it happens. */
export type OutcomeRecord =
  | RunRecord
  | { readonly record: 'outcome'; readonly outcome: Outcome }
  | { readonly record: 'grant'; readonly grant: GrantResult }
  | { readonly record: 'finding'; readonly finding: Finding }
  | { readonly record: 'access'; readonly cell: AccessCell }
  | { readonly record: 'coverage'; readonly row: CoverageRow }
  | { readonly record: 'change'; readonly change: DocumentChange }
  | { readonly record: 'full-rights-token' }
  | FinishRecord;

/** `outcomes.jsonl`: appended to as things happen, read as a whole. */
export interface OutcomesFile {
  readonly path: string;
  /** Writes one line and returns when it is with the operating system, so that it outlives `kill -9`. */
  readonly append: (record: OutcomeRecord) => void;
  /**
   * All lines in order. A torn last line, as a killed process leaves it, is passed over.
   * @throws SuiteError `OUTCOMES_UNREADABLE` where the file is absent or another line is no record
   */
  readonly read: () => readonly OutcomeRecord[];
}

/** The outcomes of a run as a file of one JSON object a line. */
export function outcomesFile(path: string): OutcomesFile {
  let file: number | null = null;
  return {
    path,
    append: (record) => {
      if (file === null) {
        mkdirSync(dirname(path), { recursive: true });
        file = openSync(path, 'a');
      }
      writeSync(file, `${JSON.stringify(record)}\n`);
      if (record.record !== 'finish') return;
      closeSync(file);
      file = null;
    },
    read: () => readLines(path),
  };
}

function readLines(path: string): readonly OutcomeRecord[] {
  if (!existsSync(path)) {
    throw new SuiteError(OUTCOMES_UNREADABLE, `There is no ${path}: run \`npm start\` first.`);
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  const records: OutcomeRecord[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const record = parse(line);
    if (record !== null) records.push(record);
    else if (lines.slice(index + 1).some((later) => later.trim() !== '')) {
      throw new SuiteError(OUTCOMES_UNREADABLE, `Line ${index + 1} of ${path} is no record of a run: run again.`);
    }
  }
  return records;
}

function parse(line: string): OutcomeRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    const isRecord = typeof value === 'object' && value !== null && 'record' in value;
    return isRecord ? (value as OutcomeRecord) : null;
  } catch {
    return null;
  }
}
