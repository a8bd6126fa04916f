import type { Outcome } from '../check/outcome.ts';
import { ACCESS } from '../plan/access/access-cases.ts';
import { LISTS, MEMORY } from '../plan/memory/plan-memory.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlannedCase, Skip } from '../plan/planned-case.ts';
import { exerciseAccess } from './access/exercise-access.ts';
import type { AspectResult } from './aspect-result.ts';
import { control } from './control.ts';
import { exerciseAndCheck } from './exercise-and-check.ts';
import { exerciseList } from './exercise-list.ts';
import { exerciseMemory } from './exercise-memory.ts';
import { resultOfOutcomes } from './result-of-outcomes.ts';
import type { Run } from './run.ts';
import { writeOutcome } from './write-outcome.ts';

/**
 * Exercises one operation and aspect; as many cases at once as the client lets through.
 * @param run the run
 * @param operation id of the operation
 * @param aspect name of the aspect
 * @returns pass, fail or skip with its sentences
 */
export async function exerciseAspect(run: Run, operation: string, aspect: string): Promise<AspectResult> {
  if (aspect === ACCESS) return resultOfOutcomes(await exerciseAccess(run, operation));
  const skip = run.plan.skips.find((one) => one.operation === operation && one.aspect === aspect);
  if (skip !== undefined) return resultOfOutcomes([writeOutcome(run, skipped(skip))]);
  if (aspect === MEMORY) return resultOfOutcomes(await exerciseMemory(run, operation));
  if (aspect === LISTS) return resultOfOutcomes(await exerciseList(run, operation));
  const cases = casesOf(run.plan, operation, aspect);
  const unfounded = await withoutControl(run, operation, cases);
  const outcomes = cases.map((planned) =>
    unfounded !== null && isViolation(planned)
      ? Promise.resolve(writeOutcome(run, unable(planned, unfounded)))
      : exerciseAndCheck(run, planned),
  );
  return resultOfOutcomes(await Promise.all(outcomes));
}

const sorted = new WeakMap<Plan, ReadonlyMap<string, readonly PlannedCase[]>>();

/** The cases of a plan are sorted once: there may be thousands of operations. */
function casesOf(plan: Plan, operation: string, aspect: string): readonly PlannedCase[] {
  const known = sorted.get(plan) ?? byOperationAndAspect(plan.cases);
  sorted.set(plan, known);
  return known.get(`${operation} | ${aspect}`) ?? [];
}

function byOperationAndAspect(cases: readonly PlannedCase[]): ReadonlyMap<string, readonly PlannedCase[]> {
  const found = new Map<string, PlannedCase[]>();
  for (const planned of cases) {
    const key = `${planned.operation} | ${planned.aspect}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, [planned]);
    else own.push(planned);
  }
  return found;
}

/** Why violations prove nothing here: the template itself is refused; `null` where it is accepted or none is planned. */
async function withoutControl(run: Run, operation: string, cases: readonly PlannedCase[]): Promise<string | null> {
  if (!cases.some(isViolation)) return null;
  return (await control(run, operation)).reason;
}

function isViolation(planned: PlannedCase): boolean {
  return planned.mutation?.side === 'outside';
}

function skipped({ operation, service, aspect, reason }: Skip): Outcome {
  const caseId = `${operation} | ${aspect}`;
  return { caseId, service, operation, aspect, scenario: 'all', identity: '', outcome: 'skipped', reason };
}

function unable(planned: PlannedCase, reason: string): Outcome {
  const { id: caseId, service, operation, aspect, scenario, identity } = planned;
  return {
    caseId,
    service,
    operation,
    aspect,
    scenario,
    identity,
    outcome: 'unable',
    code: 'DATA_UNAVAILABLE',
    reason,
  };
}
