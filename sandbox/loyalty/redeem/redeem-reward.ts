import { auditUser } from '../audit-user.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { RuleBroken } from '../rule-broken.ts';
import { rewardOfField } from './reward-of-field.ts';
import type { RewardRecord } from './reward-record.ts';

/** Body of D2. */
export interface RewardRedemption {
  readonly redemptionCode: string;
  readonly locationExternalReference: string;
  readonly profileId?: string | null | undefined;
  readonly redeemAuditUser?: string | null | undefined;
}

/**
 * D2: confirms the use of a reward (R15). Writes no ledger line: the points left at issue.
 * @param context the call's context
 * @param input the body
 * @returns null
 * @throws FieldRefused for an unknown reward, member or location
 * @throws RuleBroken unless the reward is active, usable there and the member's own
 */
export function redeemReward(context: LoyaltyContext, input: RewardRedemption): null {
  const { reward } = rewardOfField(context, input.redemptionCode, input.profileId, 'write');
  const entity = entityOfField(context, 'locationExternalReference', input.locationExternalReference);
  if (!isUsable(context, reward)) throw new RuleBroken(`Reward is ${reward.status.toLowerCase()}.`);
  if (reward.restrictedTo !== null && reward.restrictedTo !== entity.externalReference) {
    throw new RuleBroken('Reward cannot be used at this location.');
  }
  reward.status = 'Redeemed';
  reward.location = entity.externalReference;
  reward.redeemedAt = context.clock.now();
  reward.redeemAuditUser = auditUser(context, input.redeemAuditUser);
  return null;
}

function isUsable(context: LoyaltyContext, reward: RewardRecord): boolean {
  if (reward.status === 'Redeemed') return faulty(context, 'reward-redeemed-twice');
  if (reward.status === 'Expired') return faulty(context, 'expired-reward-redeemable');
  return reward.status === 'Active';
}
