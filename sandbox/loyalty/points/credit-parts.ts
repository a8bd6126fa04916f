import type { Company } from '../company.ts';
import type { MemberRecord } from '../member/member-record.ts';
import type { Part } from './lot.ts';
import { noteDue } from './note-due.ts';
import { putPart } from './put-part.ts';
import { settleDebt } from './settle-debt.ts';

/**
 * Adds points to a member's lots and pays what it owes. The ledger line is the caller's.
 * @param company the tenant
 * @param member the member
 * @param parts the points
 */
export function creditParts(company: Company, member: MemberRecord, parts: readonly Part[]): void {
  for (const part of parts) {
    putPart(member, part);
    noteDue(company, member, part.expiresAt);
    if (part.pending) noteDue(company, member, part.activatesAt);
  }
  settleDebt(member);
}
