import { companyOf } from '../company-of.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfPath } from '../member/member-of-path.ts';
import { type Page, type Paging, page } from '../page.ts';
import { type RewardObject, rewardObject } from '../redeem/reward-object.ts';
import type { RewardRecord } from '../redeem/reward-record.ts';
import { selectRows } from '../select-rows.ts';

/**
 * I5: a member's rewards of one status, newest first; without a status those it can use.
 * @param context the call's context
 * @param profileId the id in the path
 * @param query the status; default: Active
 * @param paging which rows
 * @returns the page
 * @throws NotFound if the company has no such member
 */
export function memberRewards(
  context: LoyaltyContext,
  profileId: string,
  query: { readonly status?: string | undefined },
  paging: Paging,
): Page<RewardObject> {
  const company = companyOf(context);
  const member = memberOfPath(context, profileId, 'read');
  const status = query.status || 'Active';
  const rows = selectRows(context, member.rewards, [(reward: RewardRecord) => reward.status === status]);
  return page(context, rows, paging, 'newest-first', (reward) => rewardObject(company, reward));
}
