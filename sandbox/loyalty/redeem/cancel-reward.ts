import { auditUser } from '../audit-user.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';
import { giveBack } from './give-back.ts';
import { rewardOfField } from './reward-of-field.ts';

/** Body of D3. */
export interface RewardCancellation {
  readonly redemptionCode: string;
  readonly profileId?: string | null | undefined;
  readonly cancelAuditUser?: string | null | undefined;
}

/**
 * D3: turns an unused reward back into points (R15, R16).
 * @param context the call's context
 * @param input the body
 * @returns null
 * @throws FieldRefused for an unknown reward or member
 * @throws RuleBroken unless the reward is active and the member's own
 */
export function cancelReward(context: LoyaltyContext, input: RewardCancellation): null {
  const { reward, owner } = rewardOfField(context, input.redemptionCode, input.profileId, 'write');
  const redeemedToo = reward.status === 'Redeemed' && faulty(context, 'redeemed-reward-cancelled');
  if (reward.status !== 'Active' && !redeemedToo) throw new RuleBroken(`Reward is ${reward.status.toLowerCase()}.`);
  const user = auditUser(context, input.cancelAuditUser);
  reward.status = 'Cancelled';
  reward.cancelAuditUser = user;
  giveBack(context, owner, reward, user);
  return null;
}
