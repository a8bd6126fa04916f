import { companyOf } from '../company-of.ts';
import type { Club } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';
import { selectRows } from '../select-rows.ts';

/** Query of M14. An empty value is no filter. */
export interface ClubQuery {
  readonly programReference?: string | undefined;
}

/**
 * M14: the company's clubs.
 * @param context the call's context
 * @param query the filter
 * @param paging which rows
 * @returns the page
 */
export function listClubs(context: LoyaltyContext, query: ClubQuery, paging: Paging): Page<Club> {
  const { programReference } = query;
  const rows = selectRows(context, companyOf(context).clubs, [
    programReference ? (club: Club) => club.programReference === programReference : undefined,
  ]);
  return page(context, rows, paging, 'oldest-first', (club) => ({ ...club }));
}
