import { decimal } from '../amount/decimal.ts';
import { hundredths } from '../amount/hundredths.ts';
import { share } from '../amount/share.ts';
import { auditUser } from '../audit-user.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import type { Entity } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfField } from '../member/member-of-field.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { requireActive } from '../member/require-active.ts';
import { balance } from '../points/balance.ts';
import { redeemable } from '../points/redeemable.ts';
import { RuleBroken } from '../rule-broken.ts';
import { createReward } from './create-reward.ts';

/** Body of D1. */
export interface RewardIssue {
  readonly profileId: string;
  readonly locationExternalReference: string;
  /** Currency. */
  readonly amountToRedeem: number;
  /** 0 if none; noted nowhere. */
  readonly tierDiscountValue: number;
  readonly issueAuditUser?: string | null | undefined;
}

/** Answer of D1. */
export interface RewardIssueResult {
  readonly rewardPointCost: number;
  readonly rewardValue: number;
  readonly rewardName: string;
  readonly redemptionCode: string;
}

/**
 * D1: turns points into one reward (R12, R13).
 * @param context the call's context
 * @param input the body
 * @returns the reward
 * @throws FieldRefused for an unknown member or location
 * @throws RuleBroken if the cost is not positive, below the threshold, above the location's limit or the redeemable points
 */
export function issueReward(context: LoyaltyContext, input: RewardIssue): RewardIssueResult {
  const company = companyOf(context);
  const member = memberOfField(context, 'profileId', input.profileId, 'write');
  const entity = entityOfField(context, 'locationExternalReference', input.locationExternalReference);
  const amount = hundredths(input.amountToRedeem, 'amountToRedeem');
  requireActive(context, member);
  const cost = share(amount, 10_000, member.account.tier.pointValue);
  requireAffordable(context, member, entity, amount, cost);
  const reward = createReward(context, company, member, {
    amount,
    cost,
    entity,
    type: 'BURN',
    auditUser: auditUser(context, input.issueAuditUser),
  });
  return {
    rewardPointCost: decimal(cost),
    rewardValue: decimal(amount),
    rewardName: reward.type.title,
    redemptionCode: reward.redemptionCode,
  };
}

function requireAffordable(
  context: LoyaltyContext,
  member: MemberRecord,
  entity: Entity,
  amount: number,
  cost: number,
): void {
  if (amount <= 0) throw new RuleBroken('amountToRedeem must be greater than 0.');
  if (balance(member) < 0 && !faulty(context, 'overdraft-allowed')) {
    throw new RuleBroken('Balance is negative.');
  }
  if (entity.rewardLimit !== null && amount > entity.rewardLimit && !faulty(context, 'reward-limit-ignored')) {
    throw new RuleBroken('amountToRedeem exceeds the reward limit of the location.');
  }
  if (cost < member.account.redemptionThreshold && !faulty(context, 'threshold-ignored')) {
    throw new RuleBroken('Points to redeem are below the redemption threshold.');
  }
  const points = redeemable(context, member, entity.externalReference);
  if (cost > points && !faulty(context, 'overdraft-allowed')) {
    throw new RuleBroken('Points to redeem exceed the redeemable points.');
  }
}
