import { type LoyaltyAct, loyaltyOperations } from './loyalty-operations.ts';

/**
 * The operation of an act in words, for the reason of a skip.
 * @param act what the step does
 * @returns as in `POST /earn/reverse`
 */
export function loyaltyOperationName(act: LoyaltyAct): string {
  const { service, method, path } = loyaltyOperations[act];
  return `${method} /${service}/${path}`;
}
