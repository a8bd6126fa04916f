import type { Producer } from '../links/producer.ts';
import { type LoyaltyAct, loyaltyOperations } from './loyalty-operations.ts';

/**
 * Finds the operation of a target that does what a step asks for, by method and path below the service's root. Whatever
 * stands before the root (`/api/v1`) does not matter, nor does a plural (`/members`).
 * @param producers all operations of the run
 * @param act what the step does
 * @returns the operation; `undefined` where the target offers none
 */
export function findLoyaltyOperation(producers: readonly Producer[], act: LoyaltyAct): Producer | undefined {
  const { service, method, path } = loyaltyOperations[act];
  return producers.find(({ operation, segments }) => {
    const root = segments.findIndex((segment) => segment === service || segment === `${service}s`);
    if (operation.method !== method || root === -1) return false;
    const rest = segments.slice(root + 1).map((segment) => (segment.startsWith('{') ? '{}' : segment));
    return rest.join('/') === path;
  });
}
