import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ReportCounts, RunReport, Verdict } from './run-report.ts';

/** One run in `history.jsonl`. */
export interface HistoryLine {
  readonly target: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly verdict: Verdict;
  readonly durationMs: number;
  readonly seed: number;
  readonly profile: string;
  readonly counts: ReportCounts;
}

/** `history.jsonl`: one line a run, kept across runs. */
export interface HistoryFile {
  /** Adds a run. A report that is written again for the same run adds nothing. */
  readonly append: (report: RunReport) => void;
  /** The last runs of a target, oldest first; lines that cannot be read are passed over. */
  readonly read: (target: string, limit: number) => readonly HistoryLine[];
}

/** The history of runs as a file of one JSON object a line. */
export function historyFile(path: string): HistoryFile {
  return {
    append: (report) => {
      const line = toLine(report);
      const written = readAll(path).some((old) => old.startedAt === line.startedAt && old.target === line.target);
      if (written) return;
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    },
    read: (target, limit) =>
      readAll(path)
        .filter((line) => line.target === target)
        .slice(-limit),
  };
}

function toLine(report: RunReport): HistoryLine {
  const { startedAt, verdict, durationMs, seed, profile, counts } = report;
  return { target: report.target.name, startedAt, verdict, durationMs, seed, profile, counts };
}

function readAll(path: string): readonly HistoryLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').flatMap(parse);
}

function parse(line: string): readonly HistoryLine[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'verdict' in value ? [value as HistoryLine] : [];
  } catch {
    return [];
  }
}
