import type { Plan } from '../plan/plan.ts';
import type { PlannedCase } from '../plan/planned-case.ts';

const sorted = new WeakMap<Plan, ReadonlyMap<string, readonly PlannedCase[]>>();

/**
 * The planned cases of one operation. A plan is sorted once: there may be thousands of operations.
 * @param plan the plan
 * @param operation id of the operation
 * @returns its cases in order
 */
export function operationCases(plan: Plan, operation: string): readonly PlannedCase[] {
  const known = sorted.get(plan) ?? byOperation(plan.cases);
  sorted.set(plan, known);
  return known.get(operation) ?? [];
}

function byOperation(cases: readonly PlannedCase[]): ReadonlyMap<string, readonly PlannedCase[]> {
  const found = new Map<string, PlannedCase[]>();
  for (const planned of cases) {
    const own = found.get(planned.operation);
    if (own === undefined) found.set(planned.operation, [planned]);
    else own.push(planned);
  }
  return found;
}
