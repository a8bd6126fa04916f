import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { lookUpMember } from '../member/look-up-member.ts';
import { memberOfField } from '../member/member-of-field.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { type Access, reachableCompanies } from '../reachable-companies.ts';
import { RuleBroken } from '../rule-broken.ts';
import type { RewardRecord } from './reward-record.ts';

/** A reward and the member it belongs to. */
export interface OwnedReward {
  readonly reward: RewardRecord;
  readonly owner: MemberRecord;
}

/**
 * The reward a body names, brought up to date.
 * @param context the call's context
 * @param redemptionCode value of `redemptionCode`
 * @param profileId value of `profileId`; if sent, it must own the reward (R17)
 * @param access what for
 * @returns the reward and its member
 * @throws FieldRefused if the company has no such reward or member
 * @throws RuleBroken if the member does not own it
 */
export function rewardOfField(
  context: LoyaltyContext,
  redemptionCode: string,
  profileId: string | null | undefined,
  access: Access,
): OwnedReward {
  const code = redemptionCode.toLowerCase();
  const reward = reachableCompanies(context, access)
    .map((company) => company.byRedemptionCode.get(code))
    .find((found) => found !== undefined);
  const owner = reward === undefined ? undefined : lookUpMember(context, reward.owner, access);
  if (reward === undefined || owner === undefined) {
    throw new FieldRefused('redemptionCode', 'Reward does not exist.');
  }
  if (profileId) {
    const claimed = memberOfField(context, 'profileId', profileId, access);
    if (claimed !== owner && !faulty(context, 'reward-owner-ignored')) {
      throw new RuleBroken('Reward does not belong to this member.');
    }
  }
  return { reward, owner };
}
