import { decimal } from '../amount/decimal.ts';
import { companyOf } from '../company-of.ts';
import type { Entity } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';
import { selectRows } from '../select-rows.ts';

/** Query of M16. An empty value is no filter. */
export interface EntityQuery {
  readonly clubReference?: string | undefined;
  /** Part of title or reference, in any case. */
  readonly search?: string | undefined;
}

/**
 * M16: the company's stores and other entities, limits as JSON numbers.
 * @param context the call's context
 * @param query the filters
 * @param paging which rows
 * @returns the page
 */
export function listEntities(context: LoyaltyContext, query: EntityQuery, paging: Paging): Page<Entity> {
  const { clubReference } = query;
  const search = query.search?.toLowerCase();
  const rows = selectRows(context, companyOf(context).entities, [
    clubReference ? (entity: Entity) => entity.clubReference === clubReference : undefined,
    search ? (entity: Entity) => names(entity).includes(search) : undefined,
  ]);
  return page(context, rows, paging, 'oldest-first', (entity) => ({
    ...entity,
    rewardLimit: entity.rewardLimit === null ? null : decimal(entity.rewardLimit),
  }));
}

function names(entity: Entity): string {
  return `${entity.title}\n${entity.externalReference}`.toLowerCase();
}
