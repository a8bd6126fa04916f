import type { MemberRecord } from '../member/member-record.ts';
import { sumParts } from './sum-parts.ts';
import { takeParts } from './take-parts.ts';

/**
 * Pays points a member owes out of its active, unrestricted lots. The balance stays as it is.
 * @param member the member
 */
export function settleDebt(member: MemberRecord): void {
  if (member.debt === 0) return;
  const paid = takeParts(member, member.debt, (lot) => !lot.pending && lot.restrictedTo === null);
  member.debt -= sumParts(paid);
}
