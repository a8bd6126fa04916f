import { journeyViolations } from '../../check/journeys/index.ts';
import type { JourneyViolation } from '../../check/journeys/journey-record.ts';
import type { Checked, Outcome } from '../../check/outcome.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';
import type { PlannedJourney } from '../../plan/journeys/planned-journey.ts';
import type { AspectResult } from '../aspect-result.ts';
import { checkExecuted } from '../check-executed.ts';
import { resultOfOutcomes } from '../result-of-outcomes.ts';
import type { Run } from '../run.ts';
import { settleRetest } from '../settle-retest.ts';
import { writeOutcome } from '../write-outcome.ts';
import { type MissedStep, type RecordedJourney, recordJourney } from './record-journey.ts';

/**
 * Goes a journey through the services and lets the business rules judge all that it showed. A suspicion counts only if it
 * comes back with fresh members.
 * @param run the run
 * @param name name of the journey
 * @returns failed where a rule was broken, skipped where the target lets nobody go all of it
 */
export async function exerciseJourney(run: Run, name: string): Promise<AspectResult> {
  const journey = run.plan.journeys.find((one) => one.name === name);
  if (journey === undefined)
    return { outcome: 'skipped', messages: [`The plan has no journey ${name}.`], attachments: [] };
  const outcomes = [...skipped(journey), ...(await settled(run, journey))].map((one) => writeOutcome(run, one));
  const result = resultOfOutcomes(outcomes);
  const untested = outcomes.flatMap((one) => (one.outcome === 'unable' ? [`${one.scenario}: ${one.reason}`] : []));
  return result.outcome === 'passed' && untested.length > 0
    ? { outcome: 'unable', messages: untested, attachments: [] }
    : result;
}

async function settled(run: Run, journey: PlannedJourney): Promise<readonly Outcome[]> {
  if (journey.steps.length === 0) return [];
  const first = await attempt(run, journey);
  if (!first.some(isSuspicious)) return first;
  const second = await attempt(run, journey);
  return second.map((outcome) => {
    const before = first.find(({ caseId }) => caseId === outcome.caseId);
    return outcome.outcome === 'checked' && before?.outcome === 'checked' ? settleRetest(before, outcome) : outcome;
  });
}

function isSuspicious(outcome: Outcome): boolean {
  return (
    outcome.outcome === 'checked' && outcome.findings.some(({ kind }) => kind === 'fault' || kind === 'unexplained')
  );
}

async function attempt(run: Run, journey: PlannedJourney): Promise<readonly Outcome[]> {
  const aspect = aspectOf(journey);
  const recorded = await recordJourney(run, journey, aspect);
  const violations = journeyViolations(recorded.record);
  return [
    ...recorded.executed.map((one, step) =>
      checked(
        run,
        one,
        recorded,
        violations.filter((found) => found.step === step),
      ),
    ),
    ...recorded.missed.map((missed) => notTaken(missed, aspect, run)),
  ];
}

function checked(
  run: Run,
  one: ExecutedCase,
  { executed }: RecordedJourney,
  violations: readonly JourneyViolation[],
): Checked {
  return checkExecuted(run, one, {
    shown: violations.map(({ violation, shownBy }) => ({ violation, by: executed[shownBy] ?? one })),
  });
}

function notTaken({ step, error, reason }: MissedStep, aspect: string, run: Run): Outcome {
  const reference = {
    caseId: `${step.operation} | ${aspect} | ${step.name}`,
    service: run.operations.get(step.operation)?.service ?? '',
    operation: step.operation,
    aspect,
    scenario: step.name,
    identity: step.identity ?? '',
  };
  return error === null
    ? { ...reference, outcome: 'skipped', reason }
    : { ...reference, outcome: 'unable', code: error.code, reason };
}

/** What the target does not offer. */
function skipped(journey: PlannedJourney): readonly Outcome[] {
  return journey.skipped.map(({ name, service, reason }) => ({
    caseId: `JOURNEY ${journey.name} | ${name}`,
    service,
    operation: `JOURNEY ${journey.name}`,
    aspect: aspectOf(journey),
    scenario: name,
    identity: '',
    outcome: 'skipped',
    reason,
  }));
}

function aspectOf({ name }: PlannedJourney): string {
  return `journey: ${name}`;
}
