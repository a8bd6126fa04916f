import type { Company } from '../company.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import type { MemberRecord } from '../member/member-record.ts';
import { sumByType } from './sum-by-type.ts';
import { writeRecord } from './write-record.ts';

/**
 * Lets a member's lapsed points go, each lot with a line of its own at the moment it lapsed (R18).
 * @param context the call's context
 * @param company the tenant
 * @param member the member
 */
export function expirePoints(context: LoyaltyContext, company: Company, member: MemberRecord): void {
  const now = context.clock.now();
  const lapsed = member.lots.filter((lot) => lot.expiresAt !== null && lot.expiresAt <= now);
  if (lapsed.length === 0) return;
  member.lots = member.lots.filter((lot) => !lapsed.includes(lot));
  for (const lot of lapsed) {
    writeRecord(context, company, member, {
      code: context.random.uuid(),
      type: 'EXPIRY',
      byType: sumByType([lot], -1),
      activityTimestamp: lot.expiresAt ?? now,
      expiryDate: lot.expiresAt,
      auditUser: 'system',
    });
    const origin = company.byTransactionCode.get(lot.origin)?.find((record) => record.points > 0);
    if (origin !== undefined) origin.expired += lot.points;
  }
}
