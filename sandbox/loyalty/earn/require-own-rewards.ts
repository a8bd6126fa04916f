import { companyOf } from '../company-of.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { lookUpMember } from '../member/look-up-member.ts';
import type { MemberRecord } from '../member/member-record.ts';
import type { RewardRecord } from '../redeem/reward-record.ts';
import { RuleBroken } from '../rule-broken.ts';

/**
 * The rewards a transaction says were used in it.
 * @param context the call's context
 * @param codes value of `redemptionCode`
 * @param member the member of the transaction
 * @returns the rewards
 * @throws FieldRefused for an unknown code
 * @throws RuleBroken for a reward of somebody else, or one that was given back or has expired
 */
export function requireOwnRewards(
  context: LoyaltyContext,
  codes: readonly string[] | null | undefined,
  member: MemberRecord | null,
): RewardRecord[] {
  const company = companyOf(context);
  return (codes ?? []).map((code) => {
    const reward = company.byRedemptionCode.get(code.toLowerCase());
    if (reward === undefined) throw new FieldRefused('redemptionCode', 'Reward does not exist.');
    if (member === null) lookUpMember(context, reward.owner, 'write');
    else if (reward.owner !== member.profileId) {
      throw new RuleBroken('Reward does not belong to this member.');
    }
    if (reward.status !== 'Active' && reward.status !== 'Redeemed') {
      throw new RuleBroken(`Reward is ${reward.status.toLowerCase()}.`);
    }
    return reward;
  });
}
