import type { Company } from './company.ts';
import type { LoyaltyContext } from './loyalty-context.ts';
import { NotFound } from './not-found.ts';

/**
 * The caller's company, the only one whose maps a call looks into (R25).
 * @param context the call's context
 * @returns the company
 * @throws NotFound if the user's company does not exist
 */
export function companyOf(context: LoyaltyContext): Company {
  const company = context.store.companies.get(context.company);
  if (company === undefined) throw new NotFound('Company does not exist.');
  return company;
}
