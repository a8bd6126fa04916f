import type { LoyaltyContext } from './loyalty-context.ts';
import type { LoyaltyFault } from './loyalty-fault.ts';

/**
 * Whether a defect is planted.
 * @param context the call's context
 * @param fault name of the defect
 * @returns true if it is active
 */
export function faulty(context: LoyaltyContext, fault: LoyaltyFault): boolean {
  return context.faults?.has(fault) ?? false;
}
