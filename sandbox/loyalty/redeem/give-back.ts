import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { creditParts } from '../points/credit-parts.ts';
import type { Part } from '../points/lot.ts';
import { pointsExpireAt } from '../points/points-expire-at.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { writeRecord } from '../points/write-record.ts';
import type { RewardRecord } from './reward-record.ts';

/**
 * Gives back exactly the points a reward cost (R16), each with the expiry it had; points that would have lapsed
 * meanwhile get a new one.
 * @param context the call's context
 * @param member the reward's owner
 * @param reward the reward
 * @param user who is recorded
 */
export function giveBack(context: LoyaltyContext, member: MemberRecord, reward: RewardRecord, user: string): void {
  if (faulty(context, 'nothing-given-back')) return;
  const company = companyOf(context);
  const now = context.clock.now();
  const missing = faulty(context, 'cent-lost-on-cancel') ? 1 : 0;
  const parts = reward.parts.map(
    (part, index): Part => ({
      ...part,
      points: part.points - (index === 0 ? missing : 0),
      expiresAt:
        part.expiresAt === null || part.expiresAt > now ? part.expiresAt : pointsExpireAt(member.account.tier, now),
    }),
  );
  writeRecord(context, company, member, {
    code: context.random.uuid(),
    type: 'BURN_REVERSE',
    byType: sumByType(parts),
    activityTimestamp: now,
    expiryDate: parts[0]?.expiresAt ?? null,
    auditUser: user,
    entityReference: reward.location,
  });
  creditParts(company, member, parts);
  convertAutomatically(context, company, member, company.byEntityReference.get(reward.location));
}
