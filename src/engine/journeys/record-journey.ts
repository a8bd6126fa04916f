import type { JourneyRecord, TakenStep } from '../../check/journeys/journey-record.ts';
import { SuiteError } from '../../errors.ts';
import { type CapturedValues, capturedValues, roleScope } from '../../exercise/captured-values.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';
import { exerciseCase } from '../../exercise/exercise-case.ts';
import type { PlannedJourney, PlannedStep } from '../../plan/journeys/planned-journey.ts';
import type { Run } from '../run.ts';
import { journeyCase } from './journey-case.ts';
import { stepRole } from './step-values.ts';

/** A step that was not taken, with its reason. */
export interface MissedStep {
  readonly step: PlannedStep;
  /** `null` where something that it needs is not there by design, as an identity without settings. */
  readonly error: SuiteError | null;
  readonly reason: string;
}

/** A journey with the cases behind its steps, so that a shell can go it again. */
export interface RecordedJourney {
  readonly record: JourneyRecord;
  /** One per step of the record. */
  readonly executed: readonly ExecutedCase[];
  readonly missed: readonly MissedStep[];
}

/**
 * Goes a journey step by step, with objects of its own. What cannot be done is left out with its reason, and so is what
 * needs it.
 * @param run the run
 * @param journey the journey
 * @param aspect heading of its tests
 * @returns what was done
 */
export async function recordJourney(run: Run, journey: PlannedJourney, aspect: string): Promise<RecordedJourney> {
  const scope = capturedValues();
  const steps: TakenStep[] = [];
  const executed: ExecutedCase[] = [];
  const missed: MissedStep[] = [];
  const taken = new Map<string, ExecutedCase>();
  const done = new Set<string>();
  for (const step of journey.steps) {
    const reason = whyNot(run, step, done);
    if (reason !== null) {
      missed.push({ step, ...reason });
      continue;
    }
    try {
      const sent = await take(run, step, aspect, scope, taken);
      executed.push({ ...sent, sources: chain(sent, [...taken.values()]) });
      steps.push(takenStep(run, step, sent));
      taken.set(step.name, sent);
      const { status } = sent.exchange.response;
      if (status >= 200 && status < 300) done.add(step.name);
    } catch (cause) {
      if (!(cause instanceof SuiteError)) throw cause;
      missed.push({ step, error: cause, reason: cause.message });
    }
  }
  return { record: { journey: journey.name, steps }, executed, missed };
}

/** Why a step cannot be taken, before anything is sent for it. */
function whyNot(run: Run, step: PlannedStep, done: ReadonlySet<string>): Omit<MissedStep, 'step'> | null {
  const setting = step.identity === null ? null : run.tokens.skip(step.identity);
  if (setting !== null) return { error: null, reason: setting.reason };
  const need = step.needs.find((name) => !done.has(name));
  if (need === undefined) return null;
  const reason = `It needs "${need}", which was not accepted.`;
  return { error: new SuiteError('DATA_UNAVAILABLE', reason), reason };
}

async function take(
  run: Run,
  step: PlannedStep,
  aspect: string,
  scope: CapturedValues,
  taken: ReadonlyMap<string, ExecutedCase>,
): Promise<ExecutedCase> {
  const base = run.plan.cases.find(({ id }) => id === step.base);
  if (base === undefined) throw new SuiteError('DATA_UNAVAILABLE', `The plan has no case ${step.base}.`);
  const sent = await exerciseCase(journeyCase(base, step, aspect, taken), scope, run.tools);
  roleScope(scope, stepRole(step.name)).produced.set(step.operation, Promise.resolve(sent));
  // What the valid cases take from other operations is taken from this journey too.
  const { status } = sent.exchange.response;
  const isFirst = !scope.produced.has(step.operation);
  if (isFirst && status >= 200 && status < 300) scope.produced.set(step.operation, Promise.resolve(sent));
  return sent;
}

/** What a shell does before the step: all that changed something, and what the step takes values from, in order. */
function chain(sent: ExecutedCase, earlier: readonly ExecutedCase[]): readonly ExecutedCase[] {
  const needed = new Set(sent.sources);
  const before = earlier.filter((one) => one.exchange.request.method !== 'GET' || needed.has(one));
  return [...new Set([...before.flatMap((one) => [...one.sources, one]), ...sent.sources])];
}

function takenStep(run: Run, step: PlannedStep, { planned, values, exchange }: ExecutedCase): TakenStep {
  const operation = run.operations.get(planned.operation);
  if (operation === undefined) throw new SuiteError('DATA_UNAVAILABLE', `No document declares ${planned.operation}.`);
  const { name, act, members, refusal } = step;
  return { name, act, members, refusal, isForeign: step.identity !== null, operation, sent: values, exchange };
}
