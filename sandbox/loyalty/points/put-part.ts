import type { MemberRecord } from '../member/member-record.ts';
import type { Part } from './lot.ts';

const expiry = (part: Part): number => part.expiresAt ?? Number.POSITIVE_INFINITY;

/**
 * Puts points among a member's lots, earliest-expiring first; points of the same origin and kind join their lot.
 * @param member the member
 * @param part the points
 */
export function putPart(member: MemberRecord, part: Part): void {
  if (part.points <= 0) return;
  let place = member.lots.length;
  for (let index = place - 1; index >= 0; index -= 1) {
    const lot = member.lots[index];
    if (lot === undefined || expiry(lot) < expiry(part)) break;
    if (expiry(lot) > expiry(part)) place = index;
    else if (isSameKind(lot, part)) {
      lot.points += part.points;
      return;
    }
  }
  member.lots.splice(place, 0, { ...part });
}

function isSameKind(one: Part, other: Part): boolean {
  return (
    one.origin === other.origin &&
    one.pointType === other.pointType &&
    one.restrictedTo === other.restrictedTo &&
    one.pending === other.pending
  );
}
