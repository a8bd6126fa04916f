import type { Company } from '../company.ts';
import { companyOf } from '../company-of.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { creditParts } from '../points/credit-parts.ts';
import type { Part } from '../points/lot.ts';
import { pointsExpireAt } from '../points/points-expire-at.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { sumParts } from '../points/sum-parts.ts';
import { takeParts } from '../points/take-parts.ts';
import { writeRecord } from '../points/write-record.ts';
import { RuleBroken } from '../rule-broken.ts';
import { handHistoryOn } from './hand-history-on.ts';
import { type MemberObject, memberObject } from './member-object.ts';
import { memberOfField } from './member-of-field.ts';
import type { MemberRecord } from './member-record.ts';
import type { MergeRecord } from './merge-record.ts';
import { requireActive } from './require-active.ts';

/** Answer of M11. */
export interface MemberUnmergeResult {
  readonly survivor: MemberObject;
  readonly victim: MemberObject;
}

/**
 * M11: undoes a merge. The victim gets back what it brought, but for points that have lapsed or were returned
 * meanwhile; if the survivor has spent them, the survivor owes them.
 * @param context the call's context
 * @param input the code of the merge
 * @returns both members
 * @throws FieldRefused if no merge has that code
 * @throws RuleBroken if it is undone already, or the survivor is not active
 */
export function unmergeMembers(
  context: LoyaltyContext,
  input: { readonly transactionCode: string },
): MemberUnmergeResult {
  const company = companyOf(context);
  const merge = company.merges.get(input.transactionCode.toLowerCase());
  if (merge === undefined) throw new FieldRefused('transactionCode', 'Merge does not exist.');
  if (merge.undone) throw new RuleBroken('Merge is already undone.');
  const survivor = memberOfField(context, 'transactionCode', merge.survivor, 'write');
  const victim = memberOfField(context, 'transactionCode', merge.victim, 'write');
  requireActive(context, survivor);
  const parts = merge.parts.flatMap((part) => takeMerged(context, company, survivor, part));
  const line = {
    code: context.random.uuid(),
    type: 'UNMERGE',
    activityTimestamp: context.clock.now(),
    auditUser: context.user.username,
  } as const;
  writeRecord(context, company, survivor, { ...line, byType: sumByType(parts, -1, -merge.debt) });
  repay(context, company, survivor, merge, line.code);
  writeRecord(context, company, victim, { ...line, byType: sumByType(parts, 1, -merge.debt) });
  victim.debt += merge.debt;
  creditParts(company, victim, parts);
  victim.status = victim.account.enabled ? 'Active' : 'Inactive';
  handHistoryOn(company, survivor, victim, merge.transactions, merge.rewards);
  merge.undone = true;
  convertAutomatically(context, company, victim);
  return { survivor: memberObject(survivor), victim: memberObject(victim) };
}

/** Takes one merged part out of the survivor's lots; what it has spent of it becomes its debt. */
function takeMerged(context: LoyaltyContext, company: Company, survivor: MemberRecord, part: Part): Part[] {
  const taken = takeParts(
    survivor,
    part.points,
    (lot) => lot.origin === part.origin && lot.pointType === part.pointType && lot.restrictedTo === part.restrictedTo,
  );
  const missing = part.points - sumParts(taken);
  const lapsed = part.expiresAt !== null && part.expiresAt <= context.clock.now();
  const returned = company.byTransactionCode.get(part.origin)?.some((record) => record.reversed) ?? false;
  if (missing === 0 || lapsed || returned) return taken;
  const others = takeParts(survivor, missing, (lot) => !lot.pending && lot.restrictedTo === null);
  survivor.debt += missing - sumParts(others);
  return [...taken, { ...part, points: missing, pending: false, activatesAt: null }];
}

/** Gives the survivor back what it paid of the victim's debt. */
function repay(
  context: LoyaltyContext,
  company: Company,
  survivor: MemberRecord,
  merge: MergeRecord,
  origin: string,
): void {
  const now = context.clock.now();
  const waived = Math.min(survivor.debt, merge.debt);
  survivor.debt -= waived;
  const part: Part = {
    origin,
    pointType: 'Base',
    restrictedTo: null,
    expiresAt: pointsExpireAt(survivor.account.tier, now),
    activityTimestamp: now,
    pending: false,
    activatesAt: null,
    points: merge.debt - waived,
  };
  creditParts(company, survivor, [part]);
}
