import type { Checked, Outcome } from '../../check/outcome.ts';
import { ACCESS } from '../../plan/access/access-cases.ts';
import { objectLinks } from '../../plan/access/object-links.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import { operationCases } from '../operation-cases.ts';
import type { Run } from '../run.ts';
import { settleRetest } from '../settle-retest.ts';
import { writeOutcome } from '../write-outcome.ts';
import { accessCells } from './access-cells.ts';
import { callReads } from './call-reads.ts';
import { callWrites } from './call-writes.ts';
import { judgeCalls } from './judge-calls.ts';

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Asks who may do what with one operation: every identity calls it, each company names the objects of the other, and what was
 * refused is proven not to have happened. A suspected fault counts only if it comes back with fresh objects.
 * @param run the run
 * @param operation id of the operation
 * @returns what became of every call, written to `outcomes.jsonl` with the cells of the matrix
 */
export async function exerciseAccess(run: Run, operation: string): Promise<readonly Outcome[]> {
  const cells = accessCells(run, operation);
  const skip = run.plan.skips.find((one) => one.operation === operation && one.aspect === ACCESS);
  const outcomes: readonly Outcome[] =
    skip === undefined
      ? await settled(run, operation)
      : [{ ...skip, caseId: `${operation} | ${ACCESS}`, scenario: 'all', identity: '', outcome: 'skipped' }];
  const written = outcomes.map((outcome) => writeOutcome(run, outcome));
  for (const cell of cells(written, skip?.reason ?? null)) run.outcomes.append({ record: 'access', cell });
  return written;
}

async function settled(run: Run, operation: string): Promise<readonly Outcome[]> {
  const first = await attempt(run, operation, false);
  if (!first.some(isSuspicious)) return first;
  const second = await attempt(run, operation, true);
  return first.map((outcome) => {
    const again = second.find(({ caseId }) => caseId === outcome.caseId);
    return outcome.outcome === 'checked' && again?.outcome === 'checked' ? settleRetest(outcome, again) : outcome;
  });
}

async function attempt(run: Run, operation: string, fresh: boolean): Promise<readonly Outcome[]> {
  const planned = operationCases(run.plan, operation).filter(({ aspect }) => aspect === ACCESS);
  const allowed = planned.filter((one) => missing(run, one) === null);
  const reads = SAFE.has(operation.split(' ', 1)[0] ?? '');
  const calls = reads ? await callReads(run, allowed, fresh) : await callWrites(run, allowed);
  const skipped = planned.flatMap((one): readonly Outcome[] => {
    const reason = missing(run, one);
    const { id: caseId, service, aspect, scenario, identity } = one;
    return reason === null
      ? []
      : [{ caseId, service, operation, aspect, scenario, identity, outcome: 'skipped', reason }];
  });
  return [...(await judgeCalls(run, operation, calls)), ...skipped];
}

/** Why a case cannot be sent: a setting of who sends it, or of who makes its objects, was not given. */
function missing(run: Run, { identity, values }: PlannedCase): string | null {
  const makers = objectLinks(values).flatMap(({ of }) => of ?? []);
  return [identity, ...makers].map((name) => run.tokens.skip(name)).find((skip) => skip !== null)?.reason ?? null;
}

function isSuspicious(outcome: Outcome): outcome is Checked {
  return (
    outcome.outcome === 'checked' && outcome.findings.some(({ kind }) => kind === 'fault' || kind === 'unexplained')
  );
}
