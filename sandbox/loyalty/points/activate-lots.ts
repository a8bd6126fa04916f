import type { Company } from '../company.ts';
import type { MemberRecord } from '../member/member-record.ts';
import type { Lot } from './lot.ts';
import { putPart } from './put-part.ts';
import { settleDebt } from './settle-debt.ts';

/**
 * Makes pending points active. Balance and ledger stay as they are.
 * @param company the tenant
 * @param member the member
 * @param chosen which of the pending lots
 * @returns how many lots became active
 */
export function activateLots(company: Company, member: MemberRecord, chosen: (lot: Lot) => boolean): number {
  const ready = member.lots.filter((lot) => lot.pending && chosen(lot));
  if (ready.length === 0) return 0;
  member.lots = member.lots.filter((lot) => !ready.includes(lot));
  for (const lot of ready) {
    putPart(member, { ...lot, pending: false, activatesAt: null });
    for (const record of company.byTransactionCode.get(lot.origin) ?? []) record.pending = false;
  }
  settleDebt(member);
  return ready.length;
}
