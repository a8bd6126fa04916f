import type { Finding, FindingKind } from './finding.ts';

/** A cause with the number of findings that it showed itself in. */
export interface FindingGroup {
  /** The first of them. */
  readonly finding: Finding;
  readonly cases: number;
}

const weights: Readonly<Record<FindingKind, number>> = { fault: 0, unexplained: 1, environment: 2, debt: 3 };

/**
 * Makes one of all findings that have one cause, which is what their id says. Of different kinds under one id the
 * gravest is shown. Faults come first; within a kind the order is that of the findings.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { finding: Finding; cases: number }>();
  for (const finding of findings) {
    const known = groups.get(finding.id);
    if (known === undefined) {
      groups.set(finding.id, { finding, cases: 1 });
      continue;
    }
    known.cases += 1;
    if (weights[finding.kind] < weights[known.finding.kind]) known.finding = finding;
  }
  return [...groups.values()].sort((a, b) => weights[a.finding.kind] - weights[b.finding.kind]);
}
