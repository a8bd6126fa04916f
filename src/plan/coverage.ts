import type { Unplanned } from './cases/case-source.ts';
import type { Mutation, PlannedCase } from './planned-case.ts';

/** How far one side of one keyword is covered, counted in places of operations. */
export interface CoverageRow {
  readonly keyword: string;
  readonly side: Mutation['side'];
  /** Places where some operation has the keyword. */
  readonly possible: number;
  /** Those with at least one case. */
  readonly planned: number;
  /** Why the rest has none, with counts; `null` where there is no rest. */
  readonly reason: string | null;
}

/** An `Unplanned` with the operation that it belongs to. */
export interface UnplannedCase extends Unplanned {
  readonly operation: string;
}

/**
 * The place that a case covers; the coverage of a run counts those of its checked cases.
 * @param operation id of the operation
 * @param mutation what the case is about
 * @param scenario tells cases about the request as a whole apart
 * @returns a key
 */
export function coverageKey(operation: string, mutation: Mutation, scenario: string): string {
  const { location, pointer, keyword, side } = mutation;
  return [
    operation,
    location,
    location === 'request' && keyword !== 'combination' ? scenario : pointer,
    keyword,
    side,
  ].join(' | ');
}

/**
 * Counts, for each keyword and side, how many of its places have a case.
 * @param cases all planned cases
 * @param unplanned what keywords ask for and is not planned
 * @returns the rows, by keyword and side
 */
export function coverageRows(
  cases: readonly PlannedCase[],
  unplanned: readonly UnplannedCase[],
): readonly CoverageRow[] {
  const groups = new Map<string, { mutation: Mutation; planned: Set<string>; missed: Map<string, string> }>();
  const groupOf = (mutation: Mutation): { planned: Set<string>; missed: Map<string, string> } => {
    const key = `${mutation.keyword} | ${mutation.side}`;
    const group = groups.get(key) ?? { mutation, planned: new Set(), missed: new Map() };
    groups.set(key, group);
    return group;
  };
  for (const { operation, mutation, scenario } of cases) {
    if (mutation !== null) groupOf(mutation).planned.add(coverageKey(operation, mutation, scenario));
  }
  for (const { operation, mutation, scenario, reason } of unplanned) {
    groupOf(mutation).missed.set(coverageKey(operation, mutation, scenario ?? ''), reason);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { mutation, planned, missed }]) => {
      const rest = [...missed].filter(([key]) => !planned.has(key)).map(([, reason]) => reason);
      return {
        keyword: mutation.keyword,
        side: mutation.side,
        possible: planned.size + rest.length,
        planned: planned.size,
        reason: counted(rest),
      };
    });
}

/** `the value comes from another operation (12), free JSON takes any value (1)`. */
function counted(reasons: readonly string[]): string | null {
  if (reasons.length === 0) return null;
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, count]) => `${reason} (${count})`)
    .join(', ');
}
