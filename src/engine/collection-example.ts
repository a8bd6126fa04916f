import type { RequestValues } from '../collection/planned-request.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * Example values for the collection: those of the smallest valid request of the plan.
 * @param plan the plan
 * @returns values by operation id, `null` where the plan has none
 */
export function collectionExample(plan: Plan): (operation: string) => RequestValues | null {
  const smallest = new Map(
    plan.cases.filter((one) => one.scenario === 'smallest valid').map((one) => [one.operation, one.values]),
  );
  return (operation) => smallest.get(operation) ?? null;
}
