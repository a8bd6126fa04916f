import type { ExecutedCase } from '../../exercise/executed-case.ts';
import type { PlannedStep } from '../../plan/journeys/planned-journey.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import { stepValues } from './step-values.ts';

/**
 * The case of one step: a valid case of its operation with the step's own values laid over.
 * @param base the valid case
 * @param step the step
 * @param aspect heading of the journey's tests
 * @param taken cases of earlier steps, by name
 * @returns the case
 * @throws SuiteError `DATA_UNAVAILABLE` where an earlier step did not give what is needed
 */
export function journeyCase(
  base: PlannedCase,
  step: PlannedStep,
  aspect: string,
  taken: ReadonlyMap<string, ExecutedCase>,
): PlannedCase {
  const { path, query, body } = stepValues(step.values, taken) as PlannedStep['values'];
  const isOpen = step.refusal !== null || step.identity !== null;
  return {
    ...base,
    id: `${base.operation} | ${aspect} | ${step.name}`,
    aspect,
    scenario: step.name,
    difference: step.refusal?.why ?? null,
    mutation: null,
    identity: step.identity ?? base.identity,
    expected: isOpen ? { kind: 'sequence', statuses: ['2XX', '4XX'] } : base.expected,
    values: {
      ...base.values,
      path: { ...base.values.path, ...path },
      query: { ...base.values.query, ...query },
      body:
        base.values.body === null
          ? null
          : { ...base.values.body, value: { ...(base.values.body.value as object), ...body } },
    },
  };
}
