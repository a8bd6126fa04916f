import type { LoyaltyContext } from '../loyalty-context.ts';
import { lookUpMember } from '../member/look-up-member.ts';
import { NotFound } from '../not-found.ts';
import { reachableCompanies } from '../reachable-companies.ts';
import { type RewardObject, rewardObject } from './reward-object.ts';

/**
 * D6: one reward.
 * @param context the call's context
 * @param redemptionCode the code in the path
 * @returns the reward
 * @throws NotFound if the company has no such reward
 */
export function readReward(context: LoyaltyContext, redemptionCode: string): RewardObject {
  for (const company of reachableCompanies(context, 'read')) {
    const reward = company.byRedemptionCode.get(redemptionCode.toLowerCase());
    if (reward === undefined) continue;
    lookUpMember(context, reward.owner, 'read');
    return rewardObject(company, reward);
  }
  throw new NotFound('Reward does not exist.');
}
