import { companyOf } from '../company-of.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { noteDue } from '../points/note-due.ts';
import { type AccountObject, accountObject } from './account-object.ts';
import { enteredTier } from './entered-tier.ts';
import { memberOfPath } from './member-of-path.ts';
import { requirePresent } from './require-present.ts';
import { tierOfClub } from './tier-of-club.ts';

/** Body of M9. */
export interface TierChange {
  /** Tier name or reference. */
  readonly tierReference: string;
  /** Milliseconds since the epoch. Default: as the tier is configured. */
  readonly tierExpirationDatetime?: number | null | undefined;
  readonly reasonCode?: string | null | undefined;
}

/**
 * M9: moves a member to another tier of its club (R22). The loyalty number stays.
 * @param context the call's context
 * @param profileId the id in the path
 * @param input the body
 * @returns the account
 * @throws NotFound if the company has no such member
 * @throws FieldRefused for a tier the club does not have
 * @throws RuleBroken if the member is merged or deleted
 */
export function changeTier(context: LoyaltyContext, profileId: string, input: TierChange): AccountObject {
  const member = memberOfPath(context, profileId, 'write');
  const tier = tierOfClub(context, member.account.club, input.tierReference);
  if (tier === undefined) throw new FieldRefused('tierReference', "Tier does not exist in the member's club.");
  requirePresent(context, member);
  const now = context.clock.now();
  member.account = { ...member.account, ...enteredTier(tier, now, input.tierExpirationDatetime), updatedAt: now };
  noteDue(companyOf(context), member, member.account.tierLapsesAt);
  return accountObject(member);
}
