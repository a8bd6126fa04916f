import type { Outcome } from '../check/outcome.ts';
import { groupBy } from './group-by.ts';
import type { AspectCell, CellState } from './run-report.ts';

/** Adds the outcomes up into the cells of the heat map operation × aspect, in the order in which they first came. */
export function aspectCells(outcomes: readonly Outcome[], known: readonly string[]): readonly AspectCell[] {
  const knownIds = new Set(known);
  const cells = groupBy(outcomes, (outcome) => `${outcome.operation}\n${outcome.aspect}`);
  return [...cells.values()].map((own) => {
    const first = own[0];
    const states = own.flatMap((outcome) => statesOf(outcome, knownIds));
    const state = severity.find((candidate) => states.includes(candidate)) ?? 'skipped';
    const silent = own.find((outcome) => outcome.outcome === 'unable') ?? own.find((o) => o.outcome === 'skipped');
    return {
      service: first.service,
      operation: first.operation,
      aspect: first.aspect,
      state,
      cases: own.filter((outcome) => outcome.outcome === 'checked').length,
      skipped: own.filter((outcome) => outcome.outcome === 'skipped').length,
      unable: own.filter((outcome) => outcome.outcome === 'unable').length,
      findings: own.reduce((sum, outcome) => sum + (outcome.outcome === 'checked' ? outcome.findings.length : 0), 0),
      reason: silent?.reason ?? null,
    };
  });
}

/** Worst first. A cell in which something was tested does not count as skipped. */
const severity: readonly CellState[] = [
  'fault',
  'environment',
  'unexplained',
  'known',
  'unable',
  'debt',
  'passed',
  'skipped',
];

function statesOf(outcome: Outcome, known: ReadonlySet<string>): readonly CellState[] {
  if (outcome.outcome === 'skipped') return ['skipped'];
  if (outcome.outcome === 'unable') return [outcome.code === 'TARGET_UNREACHABLE' ? 'environment' : 'unable'];
  if (outcome.findings.length === 0) return ['passed'];
  return outcome.findings.map(({ id, kind }) => (kind === 'fault' && known.has(id) ? 'known' : kind));
}
