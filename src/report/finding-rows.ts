import type { Finding } from '../check/finding.ts';
import { groupFindings } from '../check/group-findings.ts';
import type { FindingRow } from './run-report.ts';

/**
 * Makes the rows of the report: findings of one cause are one row, with the texts of the first case that showed it.
 *
 * Rows stand in the order in which somebody should read them: faults, environment, unexplained, known, debts.
 */
export function findingRows(findings: readonly Finding[], known: readonly string[]): readonly FindingRow[] {
  const knownIds = new Set(known);
  return groupFindings(findings)
    .map(({ finding, cases }) => ({ ...finding, known: knownIds.has(finding.id), cases }))
    .sort((a, b) => place(a) - place(b));
}

function place(row: FindingRow): number {
  if (row.kind === 'fault') return row.known ? 3 : 0;
  return row.kind === 'environment' ? 1 : row.kind === 'unexplained' ? 2 : 4;
}
