import { decimal } from '../amount/decimal.ts';
import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { balance } from '../points/balance.ts';
import { convertAutomatically } from '../points/convert-automatically.ts';
import { creditParts } from '../points/credit-parts.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { writeRecord } from '../points/write-record.ts';
import { RuleBroken } from '../rule-broken.ts';
import { handHistoryOn } from './hand-history-on.ts';
import { type MemberObject, memberObject } from './member-object.ts';
import { memberOfField } from './member-of-field.ts';
import { requireActive } from './require-active.ts';

/** Body of M10. */
export interface MemberMerge {
  readonly survivorProfileId: string;
  readonly victimProfileId: string;
  readonly reasonCode?: string | null | undefined;
}

/** Answer of M10. */
export interface MemberMergeResult {
  readonly survivor: MemberObject;
  /** The victim's balance, which may be negative. */
  readonly pointsMoved: number;
  readonly transactionCode: string;
}

/**
 * M10: merges the victim into the survivor, who gets its points, rewards and transactions (R24). Each ledger keeps its
 * own lines; a MERGE line on either side carries the balance over.
 * @param context the call's context
 * @param input the body
 * @returns the survivor
 * @throws FieldRefused for an unknown member
 * @throws RuleBroken if both are the same, or one of them is not active
 */
export function mergeMembers(context: LoyaltyContext, input: MemberMerge): MemberMergeResult {
  const company = companyOf(context);
  const survivor = memberOfField(context, 'survivorProfileId', input.survivorProfileId, 'write');
  const victim = memberOfField(context, 'victimProfileId', input.victimProfileId, 'write');
  if (survivor === victim) throw new RuleBroken('A member cannot be merged with itself.');
  requireActive(context, survivor);
  requireActive(context, victim);
  const pointsMoved = balance(victim);
  const { lots: parts, debt } = victim;
  const line = {
    code: context.random.uuid(),
    type: 'MERGE',
    activityTimestamp: context.clock.now(),
    auditUser: context.user.username,
    reasonCode: input.reasonCode,
  } as const;
  writeRecord(context, company, victim, { ...line, byType: sumByType(parts, -1, -debt) });
  victim.lots = [];
  victim.debt = 0;
  company.merges.set(line.code, {
    survivor: survivor.profileId,
    victim: victim.profileId,
    parts: parts.map((part) => ({ ...part })),
    debt,
    rewards: victim.rewards,
    transactions: victim.transactions,
    undone: false,
  });
  handHistoryOn(company, victim, survivor, victim.transactions, victim.rewards);
  victim.status = 'Merged';
  if (!faulty(context, 'merge-loses-points')) {
    writeRecord(context, company, survivor, { ...line, byType: sumByType(parts, 1, -debt) });
    survivor.debt += debt;
    creditParts(company, survivor, parts);
    convertAutomatically(context, company, survivor);
  }
  return { survivor: memberObject(survivor), pointsMoved: decimal(pointsMoved), transactionCode: line.code };
}
