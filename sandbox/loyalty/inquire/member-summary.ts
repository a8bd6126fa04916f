import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type MemberObject, memberObject } from '../member/member-object.ts';
import { memberOfPath } from '../member/member-of-path.ts';
import { type MemberPoints, pointsObject } from './points-object.ts';

/** A member, its balance and its open rewards. */
export interface MemberSummary {
  readonly member: MemberObject;
  readonly points: MemberPoints;
  readonly activeRewards: number;
}

/**
 * I8: member, balance and number of open rewards in one call.
 * @param context the call's context
 * @param profileId the id in the path
 * @returns the summary
 * @throws NotFound if the company has no such member
 */
export function memberSummary(context: LoyaltyContext, profileId: string): MemberSummary {
  const member = memberOfPath(context, profileId, 'read');
  return {
    member: memberObject(member),
    points: pointsObject(member, member.totals, faulty(context, 'balance-off-by-one-cent') ? 1 : 0),
    activeRewards: member.rewards.filter((reward) => reward.status === 'Active').length,
  };
}
