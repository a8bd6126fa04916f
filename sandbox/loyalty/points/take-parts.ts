import type { MemberRecord } from '../member/member-record.ts';
import type { Lot, Part } from './lot.ts';

/**
 * Takes points out of a member's lots, earliest-expiring first (R18).
 * @param member the member
 * @param wanted hundredths; less is taken if there are not so many
 * @param usable which lots may be touched
 * @param latestFirst takes the latest-expiring first, for a planted fault
 * @returns what was taken
 */
export function takeParts(
  member: MemberRecord,
  wanted: number,
  usable: (lot: Lot) => boolean,
  latestFirst = false,
): Part[] {
  const taken: Part[] = [];
  let open = wanted;
  let emptied = false;
  const lots = latestFirst ? member.lots.toReversed() : member.lots;
  for (const lot of lots) {
    if (open <= 0) break;
    if (!usable(lot)) continue;
    const points = Math.min(open, lot.points);
    taken.push({ ...lot, points });
    lot.points -= points;
    open -= points;
    emptied ||= lot.points === 0;
  }
  if (emptied) member.lots = member.lots.filter((lot) => lot.points > 0);
  return taken;
}
