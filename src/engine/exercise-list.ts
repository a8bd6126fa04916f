import { listViolations } from '../check/memory/index.ts';
import type { Outcome } from '../check/outcome.ts';
import { SuiteError } from '../errors.ts';
import type { PagedList } from '../plan/memory/paged-list.ts';
import { LISTS } from '../plan/memory/plan-memory.ts';
import { checkExecuted } from './check-executed.ts';
import { recordList } from './record-list.ts';
import type { Run } from './run.ts';
import { settleRetest } from './settle-retest.ts';
import { writeOutcome } from './write-outcome.ts';

/** How often a list is read while others write to it, before it is left unjudged. */
const MOST_ATTEMPTS = 3;

/**
 * Tests a list: limits limit, offsets move, pages neither repeat nor lose, counts are true, filters filter, order holds.
 * @param run the run
 * @param operation id of the list
 * @returns what became of every page, written to `outcomes.jsonl`
 */
export async function exerciseList(run: Run, operation: string): Promise<readonly Outcome[]> {
  const lists = run.plan.memory.lists.filter((list) => list.operation === operation);
  const outcomes = await Promise.all(lists.map((list) => settled(run, list)));
  return outcomes.flat().map((outcome) => writeOutcome(run, outcome));
}

async function settled(run: Run, list: PagedList): Promise<readonly Outcome[]> {
  const first = await attempt(run, list);
  if (
    !first.some((outcome) => outcome.outcome === 'checked' && outcome.findings.some(({ kind }) => kind === 'fault'))
  ) {
    return first;
  }
  const second = await attempt(run, list);
  return second.map((outcome) => {
    const before = first.find(({ caseId }) => caseId === outcome.caseId);
    return outcome.outcome === 'checked' && before?.outcome === 'checked' ? settleRetest(before, outcome) : outcome;
  });
}

async function attempt(run: Run, list: PagedList): Promise<readonly Outcome[]> {
  try {
    for (let tried = 1; ; tried += 1) {
      const recorded = await recordList(run, list);
      if (recorded === null) return [];
      const { record, executed } = recorded;
      const moved = record.whole.exchange.response.body !== record.wholeAgain.exchange.response.body;
      if (moved && tried < MOST_ATTEMPTS) continue;
      const violations = listViolations(record).map(({ violation }) => violation);
      return executed.map((one, index) => checkExecuted(run, one, { further: index === 0 ? violations : [] }));
    }
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    const { service, operation } = list;
    const caseId = `${operation} | ${LISTS}`;
    return [
      {
        caseId,
        service,
        operation,
        aspect: LISTS,
        scenario: 'all',
        identity: '',
        outcome: 'unable',
        code: cause.code,
        reason: cause.message,
      },
    ];
  }
}
