import { decimal } from '../amount/decimal.ts';
import { entityOfField } from '../entity-of-field.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { rewardOfField } from './reward-of-field.ts';

/** Body of D7. */
export interface RewardValidation {
  readonly redemptionCode: string;
  readonly locationExternalReference: string;
}

/** Answer of D7. */
export interface RewardValidationResult {
  readonly valid: boolean;
  /** Why not, or null. */
  readonly reason: string | null;
  readonly rewardValue: number;
}

/**
 * D7: whether D2 would take this reward here and now. Changes nothing.
 * @param context the call's context
 * @param input the body
 * @returns the answer
 * @throws FieldRefused for an unknown reward or location
 */
export function validateReward(context: LoyaltyContext, input: RewardValidation): RewardValidationResult {
  const { reward } = rewardOfField(context, input.redemptionCode, undefined, 'read');
  const entity = entityOfField(context, 'locationExternalReference', input.locationExternalReference);
  let reason: string | null = null;
  if (reward.status !== 'Active') reason = `Reward is ${reward.status.toLowerCase()}.`;
  else if (reward.restrictedTo !== null && reward.restrictedTo !== entity.externalReference) {
    reason = 'Reward cannot be used at this location.';
  }
  return { valid: reason === null, reason, rewardValue: decimal(reward.amount) };
}
