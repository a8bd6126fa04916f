import { auditUser } from '../audit-user.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';
import { giveBack } from './give-back.ts';
import { rewardOfField } from './reward-of-field.ts';

/** Body of D4. */
export interface RewardReversal {
  readonly redemptionCode: string;
  readonly profileId?: string | null | undefined;
}

/**
 * D4: turns a used reward back into points (R15, R16).
 * @param context the call's context
 * @param input the body
 * @returns null
 * @throws FieldRefused for an unknown reward or member
 * @throws RuleBroken unless the reward is redeemed and the member's own
 */
export function reverseReward(context: LoyaltyContext, input: RewardReversal): null {
  const { reward, owner } = rewardOfField(context, input.redemptionCode, input.profileId, 'write');
  const activeToo = reward.status === 'Active' && faulty(context, 'reversal-of-active-reward');
  if (reward.status !== 'Redeemed' && !activeToo) throw new RuleBroken(`Reward is ${reward.status.toLowerCase()}.`);
  reward.status = 'Reversed';
  giveBack(context, owner, reward, auditUser(context, undefined));
  return null;
}
