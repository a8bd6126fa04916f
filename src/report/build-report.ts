import type { Outcome } from '../check/outcome.ts';
import { OUTCOMES_UNREADABLE, SuiteError } from '../errors.ts';
import { aspectCells } from './aspect-cells.ts';
import { findingRows } from './finding-rows.ts';
import { operationRows } from './operation-rows.ts';
import type { ReportInput } from './report-input.ts';
import type { FindingRow, OperationRow, ReportCounts, RunReport } from './run-report.ts';
import { serviceRows } from './service-rows.ts';
import { aspectCounts, testQuality } from './test-quality.ts';
import { unreachableFindings } from './unreachable-findings.ts';
import { verdict } from './verdict.ts';

/**
 * Makes the one report of a run from its facts. Pure: the same input gives the same report.
 *
 * @throws SuiteError `OUTCOMES_UNREADABLE` where operations do not add up to exercised + skipped + unable
 */
export function buildReport(input: ReportInput): RunReport {
  const known = input.known ?? [];
  const validAspects = input.validAspects ?? ['valid requests'];
  const operations = operationRows(input.operations, input.outcomes, validAspects);
  const findings = findingRows(
    [
      ...input.extraFindings,
      ...input.outcomes.flatMap((outcome) => (outcome.outcome === 'checked' ? outcome.findings : [])),
      ...unreachableFindings(input.outcomes),
    ],
    known,
  );
  const counts = count(input, operations, findings);
  assertNothingFellThrough(operations);
  const decided = verdict({
    ...counts,
    services: input.services,
    fullRightsToken: input.fullRightsToken,
    tokenRefusal: tokenRefusal(input.outcomes),
    interrupted: input.interrupted,
    unexplainedShare: unexplainedShare(input.outcomes, validAspects),
    maxUnexplained: input.maxUnexplained ?? null,
  });
  return {
    schemaVersion: 1,
    ...decided,
    target: { name: input.target.name, baseUrl: input.target.baseUrl },
    startedAt: input.startedAt,
    durationMs: Math.round(input.durationMs),
    seed: input.seed,
    profile: input.profile,
    counts,
    services: serviceRows(input.services, operations, findings),
    operations,
    aspects: aspectCells(input.outcomes, known),
    grants: input.grants,
    access: input.access ?? [],
    coverage: input.coverage ?? [],
    changes: input.changes ?? [],
    findings,
    leftBehind: input.leftBehind,
    overlay: input.overlay ?? { operations: [], unmatched: [] },
    quality: testQuality(input.outcomes, validAspects),
    caseCounts: aspectCounts(input.outcomes),
  };
}

function count(input: ReportInput, operations: readonly OperationRow[], findings: readonly FindingRow[]): ReportCounts {
  const outcomes = (outcome: Outcome['outcome']) => input.outcomes.filter((row) => row.outcome === outcome).length;
  const kinds = (kind: FindingRow['kind'], known: boolean) =>
    findings.filter((row) => row.kind === kind && row.known === known).length;
  return {
    operations: operations.length,
    exercised: operations.filter((row) => row.outcome === 'exercised').length,
    cases: outcomes('checked'),
    requests: input.requests,
    retries: input.retries,
    faults: kinds('fault', false),
    known: kinds('fault', true),
    debts: kinds('debt', false),
    unexplained: kinds('unexplained', false),
    environment: kinds('environment', false),
    skipped: outcomes('skipped'),
    unable: outcomes('unable'),
    leftBehind: input.leftBehind.length,
  };
}

/** What the first case says that got no token. */
function tokenRefusal(outcomes: readonly Outcome[]): string | null {
  const refused = outcomes.find((row) => row.outcome === 'unable' && row.code === 'TOKEN_REFUSED');
  return refused?.outcome === 'unable' ? refused.reason : null;
}

function unexplainedShare(outcomes: readonly Outcome[], validAspects: readonly string[]): number {
  const valid = outcomes.filter((row) => row.outcome === 'checked' && validAspects.includes(row.aspect));
  const unexplained = valid.filter(
    (row) => row.outcome === 'checked' && row.findings.some((finding) => finding.kind === 'unexplained'),
  );
  return valid.length === 0 ? 0 : (unexplained.length * 100) / valid.length;
}

/** Operations of the documents = exercised + skipped + unable, each once and each with its reason. */
function assertNothingFellThrough(operations: readonly OperationRow[]): void {
  const seen = new Set<string>();
  for (const row of operations) {
    if (seen.has(row.operation)) {
      throw new SuiteError(OUTCOMES_UNREADABLE, `The plan lists ${row.operation} twice; the counts would not add up.`);
    }
    seen.add(row.operation);
    if (row.outcome !== 'exercised' && !row.reason) {
      throw new SuiteError(OUTCOMES_UNREADABLE, `${row.operation} is ${row.outcome} without a reason.`);
    }
  }
}
