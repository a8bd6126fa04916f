import { share } from '../amount/share.ts';
import type { Company } from '../company.ts';
import { faulty } from '../faulty.ts';
import type { Entity } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { createReward } from '../redeem/create-reward.ts';
import { redeemable } from './redeemable.ts';

/**
 * Issues a reward by itself when an `Auto` member's redeemable points reach the threshold (R14).
 * To be called after every credit. One reward for all redeemable points, capped by the location's limit.
 * @param context the call's context
 * @param company the tenant
 * @param member the member
 * @param entity the location of the credit; default: the entity of enrolment
 */
export function convertAutomatically(
  context: LoyaltyContext,
  company: Company,
  member: MemberRecord,
  entity: Entity = member.account.entity,
): void {
  const { redemptionChoice, redemptionThreshold, tier } = member.account;
  const converts = redemptionChoice === 'Auto' || faulty(context, 'bank-converted');
  if (!converts || member.status !== 'Active' || faulty(context, 'automatic-conversion-missing')) return;
  const points = redeemable(context, member, entity.externalReference);
  if (points <= 0 || points < redemptionThreshold) return;
  // Rounded down, so that the amount never costs more points than there are.
  const worth = Math.floor((points * tier.pointValue) / 10_000);
  const amount = Math.min(worth, entity.rewardLimit ?? worth);
  if (amount <= 0) return;
  const cost = Math.min(points, share(amount, 10_000, tier.pointValue));
  createReward(context, company, member, { amount, cost, entity, type: 'CONVERT', auditUser: context.user.username });
}
