import { decimal } from '../amount/decimal.ts';
import { rate } from '../amount/rate.ts';
import { companyOf } from '../company-of.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';
import type { RewardType } from './reward-record.ts';

/**
 * D8: the configured reward types, cost and amount as JSON numbers.
 * @param context the call's context
 * @param paging which rows
 * @returns the page
 */
export function listRewardTypes(context: LoyaltyContext, paging: Paging): Page<RewardType> {
  return page(context, companyOf(context).rewardTypes, paging, 'oldest-first', (type) => ({
    externalReference: type.externalReference,
    title: type.title,
    pointCost: rate(type.pointCost),
    maxAmount: decimal(type.maxAmount),
    expiryDays: type.expiryDays,
  }));
}
