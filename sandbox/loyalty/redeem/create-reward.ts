import type { Company } from '../company.ts';
import { faulty } from '../faulty.ts';
import type { Entity } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { days } from '../moment/days.ts';
import { noteDue } from '../points/note-due.ts';
import { spendableAt } from '../points/spendable-at.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { sumParts } from '../points/sum-parts.ts';
import { takeParts } from '../points/take-parts.ts';
import { writeRecord } from '../points/write-record.ts';
import type { RewardRecord } from './reward-record.ts';

/** A reward about to be issued, already allowed. Amount and cost in hundredths. */
export interface RewardDraft {
  readonly amount: number;
  readonly cost: number;
  readonly entity: Entity;
  readonly type: 'BURN' | 'CONVERT';
  readonly auditUser: string;
}

/**
 * Stores a reward and takes its points out of the balance (R13).
 * @param context the call's context
 * @param company the tenant
 * @param member who pays
 * @param draft the reward
 * @returns the stored reward
 */
export function createReward(
  context: LoyaltyContext,
  company: Company,
  member: MemberRecord,
  draft: RewardDraft,
): RewardRecord {
  const now = context.clock.now();
  const location = draft.entity.externalReference;
  const cost = faulty(context, 'reward-for-free') ? 0 : draft.cost;
  const latestFirst = faulty(context, 'latest-expiring-first');
  const parts = takeParts(member, cost, spendableAt(context, location), latestFirst);
  const owed = cost - sumParts(parts);
  member.debt += owed;
  const [type] = company.rewardTypes;
  const reward: RewardRecord = {
    redemptionCode: context.random.uuid(),
    owner: member.profileId,
    points: draft.cost,
    pointCost: member.account.tier.pointValue,
    amount: draft.amount,
    type,
    parts,
    restrictedTo: parts.find((part) => part.restrictedTo !== null)?.restrictedTo ?? null,
    issuedAt: now,
    expiresAt: endOfDay(now + days(member.account.tier.rewardExpiryDays ?? type.expiryDays)),
    issueAuditUser: draft.auditUser,
    status: 'Active',
    location,
    redeemedAt: null,
    redeemAuditUser: '',
    cancelAuditUser: '',
    eligibleRevenue: 0,
  };
  writeRecord(context, company, member, {
    code: context.random.uuid(),
    type: draft.type,
    byType: sumByType(parts, -1, owed),
    activityTimestamp: now,
    auditUser: draft.auditUser,
    entityReference: location,
  });
  member.rewards.push(reward);
  company.rewards.push(reward);
  company.byRedemptionCode.set(reward.redemptionCode, reward);
  noteDue(company, member, reward.expiresAt + 1000);
  return reward;
}

function endOfDay(moment: number): number {
  return moment - (moment % days(1)) + days(1) - 1000;
}
