import { memoryViolations } from '../check/memory/index.ts';
import type { Outcome } from '../check/outcome.ts';
import { SuiteError } from '../errors.ts';
import { MEMORY } from '../plan/memory/plan-memory.ts';
import type { Resource } from '../plan/memory/resource.ts';
import { checkExecuted } from './check-executed.ts';
import { recordMemory } from './record-memory.ts';
import type { Run } from './run.ts';
import { settleRetest } from './settle-retest.ts';
import { writeOutcome } from './write-outcome.ts';

/**
 * Tests the memory of what an operation makes: it can be read, changes stay, what was deleted is gone. A suspected
 * violation counts only if it comes back with a fresh object.
 * @param run the run
 * @param creator id of the operation that makes the object
 * @returns what became of every step, written to `outcomes.jsonl`
 */
export async function exerciseMemory(run: Run, creator: string): Promise<readonly Outcome[]> {
  const resources = run.plan.memory.resources.filter((resource) => resource.creator === creator);
  const outcomes = await Promise.all(resources.map((resource) => settled(run, resource)));
  return outcomes.flat().map((outcome) => writeOutcome(run, outcome));
}

async function settled(run: Run, resource: Resource): Promise<readonly Outcome[]> {
  const first = await attempt(run, resource);
  if (
    !first.some((outcome) => outcome.outcome === 'checked' && outcome.findings.some(({ kind }) => kind === 'fault'))
  ) {
    return first;
  }
  const second = await attempt(run, resource);
  return second.map((outcome) => {
    const before = first.find(({ caseId }) => caseId === outcome.caseId);
    return outcome.outcome === 'checked' && before?.outcome === 'checked' ? settleRetest(before, outcome) : outcome;
  });
}

/** One object's life: every step judged by itself, and by what the steps together show. */
async function attempt(run: Run, resource: Resource): Promise<readonly Outcome[]> {
  try {
    const { record, executed } = await recordMemory(run, resource);
    const violations = memoryViolations(record);
    return executed.map((one, step) =>
      checkExecuted(run, one, {
        further: violations.filter((found) => found.step === step).map(({ violation }) => violation),
      }),
    );
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    const { service, creator: operation } = resource;
    const caseId = `${operation} | ${MEMORY}`;
    return [
      {
        caseId,
        service,
        operation,
        aspect: MEMORY,
        scenario: 'all',
        identity: '',
        outcome: 'unable',
        code: cause.code,
        reason: cause.message,
      },
    ];
  }
}
