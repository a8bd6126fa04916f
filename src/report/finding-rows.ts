import type { Finding, FindingKind } from '../check/finding.ts';
import { groupBy } from './group-by.ts';
import type { FindingRow, ShownFinding } from './run-report.ts';

/**
 * Groups findings into rows: the same id is one row, with the texts of the first case that showed it.
 *
 * Rows stand in the order in which somebody should read them: faults, environment, unexplained, known, debts.
 */
export function findingRows(findings: readonly Finding[], known: readonly string[]): readonly FindingRow[] {
  const knownIds = new Set(known);
  const groups = groupBy<ShownFinding>(findings, (finding) => finding.id);
  const rows = [...groups.values()].map((group) => toRow(group, knownIds.has(group[0].id)));
  return rows
    .map((row, place) => ({ row, place }))
    .sort((a, b) => weight(a.row) - weight(b.row) || a.place - b.place)
    .map(({ row }) => row);
}

/** A fault outweighs a gap of the document under the same id: the row takes the texts of the heaviest. */
function toRow(group: readonly [ShownFinding, ...ShownFinding[]], known: boolean): FindingRow {
  const first = group.reduce((heaviest, next) => (order[next.kind] < order[heaviest.kind] ? next : heaviest));
  return { ...first, known, cases: group.length };
}

const order: Readonly<Record<FindingKind, number>> = { fault: 0, environment: 1, unexplained: 2, debt: 4 };

function weight(row: FindingRow): number {
  return row.known && row.kind === 'fault' ? 3 : order[row.kind];
}
