import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { memberOfPath } from '../member/member-of-path.ts';
import { type MemberPoints, pointsObject } from './points-object.ts';

/**
 * I1: a member's balance with its breakdown, active and pending points, no expired ones.
 * @param context the call's context
 * @param profileId the id in the path
 * @returns one row
 * @throws NotFound if the company has no such member
 */
export function memberPoints(context: LoyaltyContext, profileId: string): MemberPoints[] {
  const member = memberOfPath(context, profileId, 'read');
  const stale = faulty(context, 'stale-balance-read') ? member.totalsBefore : undefined;
  return [pointsObject(member, stale ?? member.totals, faulty(context, 'balance-off-by-one-cent') ? 1 : 0)];
}
