import { companyOf } from '../company-of.ts';
import type { Program } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';

/**
 * M13: the company's programs.
 * @param context the call's context
 * @param paging which rows
 * @returns the page
 */
export function listPrograms(context: LoyaltyContext, paging: Paging): Page<Program> {
  return page(context, companyOf(context).programs, paging, 'oldest-first', (program) => ({ ...program }));
}
