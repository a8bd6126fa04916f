import type { PlannedCase } from '../plan/planned-case.ts';
import type { CoverageRow } from '../report/run-report.ts';
import type { Run } from './run.ts';

/**
 * Says for each keyword and side how many of its places were exercised, with the reasons for the rest.
 * @param run the run, after its cases
 * @returns one row per keyword and side, as the plan lists them
 */
export function coverageRows(run: Run): readonly CoverageRow[] {
  const checked = new Set(
    run.outcomes
      .read()
      .flatMap((line) =>
        line.record === 'outcome' && line.outcome.outcome === 'checked' ? [line.outcome.caseId] : [],
      ),
  );
  return run.plan.coverage.map(({ keyword, side, possible, planned, reason }) => {
    const exercised = run.plan.cases.filter((one) => isAbout(one, keyword, side) && checked.has(one.id)).length;
    const unsent = planned - Math.min(exercised, planned);
    const reasons = [reason, unsent > 0 ? `planned and not sent in this run (${unsent})` : null].filter(
      (one) => one !== null,
    );
    return {
      keyword,
      side,
      exercised: Math.min(exercised, possible),
      possible,
      reason: reasons.length > 0 ? reasons.join(', ') : null,
    };
  });
}

function isAbout({ mutation }: PlannedCase, keyword: string, side: CoverageRow['side']): boolean {
  return mutation?.keyword === keyword && mutation.side === side;
}
