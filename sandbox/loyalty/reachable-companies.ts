import type { Company } from './company.ts';
import { faulty } from './faulty.ts';
import type { LoyaltyContext } from './loyalty-context.ts';

/** Whether something is looked up to be read or to be changed. */
export type Access = 'read' | 'write';

/**
 * The companies whose objects a call can reach: the user's own (R25).
 * @param context the call's context
 * @param access what for
 * @returns one company, unless a fault is planted
 */
export function reachableCompanies(context: LoyaltyContext, access: Access): Company[] {
  if (faulty(context, access === 'read' ? 'tenancy-ignored-on-read' : 'tenancy-ignored-on-write')) {
    return [...context.store.companies.values()];
  }
  const own = context.store.companies.get(context.company);
  return own === undefined ? [] : [own];
}
