import type { Call } from '../../routes/route.ts';
import type { Fault } from '../fault.ts';

/**
 * A hook that does the work of some operations otherwise.
 * @param operationIds which operations
 * @param instead the faulty work; `work` is the sound one
 * @returns the hook `perform`
 */
export function workOf(
  operationIds: readonly string[],
  instead: (work: () => unknown, call: Call) => unknown,
): NonNullable<Fault['perform']> {
  return (work, call, route) => (operationIds.includes(route.operationId) ? instead(work, call) : work());
}
