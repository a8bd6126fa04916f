import { groupBy } from './group-by.ts';
import type { FindingRow, RunReport } from './run-report.ts';

/**
 * Says in at most five sentences what a tester must know first.
 *
 * @example `The answer has no "data", which the document requires. (GET /api/v1/member/tiers)`
 */
export function whatBroke(report: RunReport): readonly string[] {
  if (report.verdict === 'kept') return [];
  if (report.verdict === 'unverified') {
    const rest = report.reasons.length - 4;
    return report.reasons.length <= 5
      ? report.reasons
      : [...report.reasons.slice(0, 4), `And for ${rest} more reasons.`];
  }
  const faults = report.findings.filter((row) => row.kind === 'fault' && !row.known);
  const sentences = [...groupBy(faults, sentence)];
  if (sentences.length <= 5) return sentences.map(([text]) => text);
  const said = sentences.slice(0, 4);
  const rest = faults.length - said.reduce((sum, [, group]) => sum + group.length, 0);
  return [...said.map(([text]) => text), `And ${rest} more faults, listed under Findings.`];
}

function sentence(row: FindingRow): string {
  return row.message.includes(row.operation) ? row.message : `${row.message} (${row.operation})`;
}
