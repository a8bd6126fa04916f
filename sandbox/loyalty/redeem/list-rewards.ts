import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import { type Paging, page } from '../page.ts';
import { bringCompanyUpToDate } from '../points/bring-company-up-to-date.ts';
import { type RewardObject, rewardObject } from './reward-object.ts';

/**
 * D5: rewards of a member, of the whole company without one (O4), newest first.
 * @param context the call's context
 * @param query whose rewards
 * @param paging which rows
 * @returns the rows
 * @throws FieldRefused for an unknown member
 */
export function listRewards(
  context: LoyaltyContext,
  query: { readonly profileId?: string | undefined },
  paging: Paging,
): RewardObject[] {
  const company = companyOf(context);
  const member = query.profileId ? memberOfField(context, 'profileId', query.profileId, 'read') : undefined;
  if (member === undefined) bringCompanyUpToDate(context, company);
  const rewards = faulty(context, 'foreign-rows-listed')
    ? [...context.store.companies.values()].flatMap((tenant) => tenant.rewards)
    : member === undefined || faulty(context, 'filter-ignored')
      ? company.rewards
      : member.rewards;
  return page(context, rewards, paging, 'newest-first', (reward) => rewardObject(company, reward)).results;
}
