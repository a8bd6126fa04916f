import { SuiteError } from '../../errors.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';
import { runtimeExpression } from '../../exercise/runtime-expression.ts';
import type { PlannedReference, StepValue } from '../../plan/journeys/planned-journey.ts';
import type { LinkedValue } from '../../plan/planned-case.ts';
import { otherTier } from './other-tier.ts';

/**
 * The role under which the case of a step gives its values to later steps.
 * @param step name of the step
 * @returns the role
 */
export function stepRole(step: string): string {
  return `step ${step}`;
}

/**
 * Turns references to earlier steps into links, so that a shell can follow them too, and into numbers where something is
 * reckoned with them.
 * @param value a planned value
 * @param taken cases of earlier steps, by name
 * @returns the value as a case takes it
 * @throws SuiteError `DATA_UNAVAILABLE` where an earlier step did not give what is needed
 */
export function stepValues(value: unknown, taken: ReadonlyMap<string, ExecutedCase>): unknown {
  if (Array.isArray(value)) return value.map((item) => stepValues(item, taken));
  if (typeof value !== 'object' || value === null) return value;
  if (isStepValue(value)) return '$step' in value ? referred(value, taken) : tier(value, taken);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, stepValues(item, taken)]));
}

function referred({ $step: { step, value, times, plus } }: PlannedReference, taken: ReadonlyMap<string, ExecutedCase>) {
  const executed = stepNamed(step, taken);
  if (times === 1 && plus === 0) {
    const link: LinkedValue = {
      $link: { operation: executed.planned.operation, value, role: stepRole(step), optional: false },
    };
    return link;
  }
  const number = Number(runtimeExpression(value, executed) ?? Number.NaN);
  if (!Number.isFinite(number))
    throw new SuiteError('DATA_UNAVAILABLE', `"${step}" gives no number at ${value}, which is needed.`);
  return Math.round((number * times + plus) * 100) / 100;
}

function tier(
  { $otherTier: { tiers, member } }: Exclude<StepValue, PlannedReference>,
  taken: ReadonlyMap<string, ExecutedCase>,
) {
  return otherTier(stepNamed(tiers, taken), stepNamed(member, taken));
}

function stepNamed(step: string, taken: ReadonlyMap<string, ExecutedCase>): ExecutedCase {
  const executed = taken.get(step);
  if (executed !== undefined) return executed;
  throw new SuiteError('DATA_UNAVAILABLE', `It needs "${step}", which was not done.`);
}

function isStepValue(value: object): value is StepValue {
  return '$step' in value || '$otherTier' in value;
}
