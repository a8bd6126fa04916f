import { decimal } from '../amount/decimal.ts';
import { rate } from '../amount/rate.ts';
import { companyOf } from '../company-of.ts';
import type { Tier } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';
import { selectRows } from '../select-rows.ts';

/** Query of M15. An empty value is no filter. */
export interface TierQuery {
  readonly clubReference?: string | undefined;
  readonly tierType?: string | undefined;
}

/**
 * M15: the company's tiers by their rank in the club, amounts as JSON numbers.
 * @param context the call's context
 * @param query the filters
 * @param paging which rows
 * @returns the page
 */
export function listTiers(context: LoyaltyContext, query: TierQuery, paging: Paging): Page<Tier> {
  const { clubReference, tierType } = query;
  const rows = selectRows(context, companyOf(context).tiers, [
    clubReference ? (tier: Tier) => tier.clubReference === clubReference : undefined,
    tierType ? (tier: Tier) => tier.tierType === tierType : undefined,
  ]).toSorted((one, other) => one.localRanking - other.localRanking || one.globalRanking - other.globalRanking);
  return page(context, rows, paging, 'oldest-first', (tier) => ({
    ...tier,
    earnPointsPer100: rate(tier.earnPointsPer100),
    pointValue: rate(tier.pointValue),
    upgradeThreshold: tier.upgradeThreshold === null ? null : decimal(tier.upgradeThreshold),
    discountPercentage: rate(tier.discountPercentage),
  }));
}
