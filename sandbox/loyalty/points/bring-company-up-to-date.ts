import type { Company } from '../company.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { bringUpToDate } from './bring-up-to-date.ts';

/**
 * Does for all members what time brings, before a list over the whole company. Costs nothing until something is due.
 * @param context the call's context
 * @param company the tenant
 */
export function bringCompanyUpToDate(context: LoyaltyContext, company: Company): void {
  if (context.clock.now() < company.nextDue) return;
  company.nextDue = Number.POSITIVE_INFINITY;
  for (const member of company.members) {
    bringUpToDate(context, company, member);
    company.nextDue = Math.min(company.nextDue, member.nextDue);
  }
}
