import type { Outcome } from '../check/outcome.ts';
import { SuiteError } from '../errors.ts';
import { type CapturedValues, capturedValues } from '../exercise/captured-values.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { exerciseCase } from '../exercise/exercise-case.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import { answeredOnce } from './answered-once.ts';
import { checkExecuted } from './check-executed.ts';
import { type Control, control } from './control.ts';
import type { Run } from './run.ts';
import { settleRetest } from './settle-retest.ts';
import { writeOutcome } from './write-outcome.ts';

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Sends one case and lets every rule judge its answer. A suspected fault is sent again with fresh data before it counts.
 * @param run the run
 * @param planned the case
 * @returns what became of it, masked; already written to `outcomes.jsonl`
 */
export async function exerciseAndCheck(run: Run, planned: PlannedCase): Promise<Outcome> {
  const first = await attempt(run, planned, () => answeredOnce(run, planned, scopeOf(run, planned)));
  if (first.outcome !== 'checked' || !first.findings.some(({ kind }) => kind === 'fault' || kind === 'unexplained')) {
    return writeOutcome(run, first);
  }
  const again = (): Promise<ExecutedCase> => exerciseCase(planned, capturedValues(), run.tools);
  const second = await attempt(run, planned, again, await controlOf(run, planned));
  return writeOutcome(run, second.outcome === 'checked' ? settleRetest(first, second) : first);
}

/** What differs from the template is judged beside it: only then is a refusal, or its reason, the difference's doing. */
async function controlOf(run: Run, planned: PlannedCase): Promise<Control | undefined> {
  return planned.mutation === null ? undefined : control(run, planned.operation);
}

async function attempt(
  run: Run,
  planned: PlannedCase,
  send: () => Promise<ExecutedCase>,
  beside?: Control,
): Promise<Outcome> {
  const { id: caseId, service, operation, aspect, scenario, identity } = planned;
  const reference = { caseId, service, operation, aspect, scenario, identity };
  const missing = run.tokens.skip(identity);
  if (missing !== null) return { ...reference, outcome: 'skipped', reason: missing.reason };
  try {
    return checkExecuted(run, await send(), beside === undefined ? {} : { control: beside });
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    return { ...reference, outcome: 'unable', code: cause.code, reason: cause.message };
  }
}

/** A write that may be accepted uses up or changes what it is given, so that gets objects of its own. */
function scopeOf(run: Run, planned: PlannedCase): CapturedValues {
  const method = planned.method ?? planned.operation.split(' ', 1)[0] ?? '';
  const { kind, acceptance } = planned.expected;
  return (kind === 'accepted' || acceptance === 'debt') && !SAFE.has(method) ? capturedValues() : run.shared;
}
