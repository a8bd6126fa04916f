import type { CaseValues, ExpectedAnswer, PlannedCase } from '../plan/planned-case.ts';

/** What a step of a memory check asks for, beside the values of a valid case. */
export interface StepDifference {
  readonly aspect: string;
  readonly scenario: string;
  readonly difference: string | null;
  readonly expected?: ExpectedAnswer;
  /** Query values laid over those of the case. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Body fields laid over those of the case. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/**
 * A case made from a valid one, for a step of a memory check.
 * @param base the valid case
 * @param step what differs
 * @returns the case
 */
export function derivedCase(base: PlannedCase, step: StepDifference): PlannedCase {
  return {
    ...base,
    id: `${base.operation} | ${step.aspect} | ${step.scenario}`,
    aspect: step.aspect,
    scenario: step.scenario,
    difference: step.difference,
    expected: step.expected ?? base.expected,
    values: laidOver(base.values, step),
  };
}

function laidOver(values: CaseValues, step: StepDifference): CaseValues {
  const query = step.query === undefined ? values.query : { ...values.query, ...step.query };
  if (step.body === undefined || values.body === null) return { ...values, query };
  return { ...values, query, body: { ...values.body, value: { ...(values.body.value as object), ...step.body } } };
}
