import { decimal } from '../amount/decimal.ts';
import { isoMoment } from '../moment/iso-moment.ts';
import type { AccountRecord, MemberProfile, MemberRecord, RedemptionChoice } from './member-record.ts';

/** A member's account in a club as the services answer it. */
export interface AccountObject {
  readonly accountStatus: 'Enabled' | 'Disabled';
  readonly clubReference: string;
  readonly clubTitle: string;
  readonly customAttributes: Readonly<Record<string, unknown>>;
  readonly enrollmentEntity: string;
  readonly enrollmentStatus: boolean;
  readonly entityReference: string;
  readonly loyaltyNumber: string;
  readonly paidStatus: boolean;
  readonly profileId: string;
  readonly redemptionChoice: RedemptionChoice;
  readonly redemptionThreshold: number;
  /** ISO 8601 with an offset. */
  readonly tierExpiryDate: string | null;
  readonly tierExternalReference: string;
  readonly tierId: number;
  readonly tierTitle: string;
  /** Day and time separated by a blank, with an offset. */
  readonly updatedAt: string;
}

/**
 * A member's account as the services answer it.
 * @param member the member
 * @param profile default: the member's
 * @param account default: the member's
 * @returns the object
 */
export function accountObject(
  member: MemberRecord,
  profile: MemberProfile = member.profile,
  account: AccountRecord = member.account,
): AccountObject {
  const { club, tier, entity, tierExpiresAt } = account;
  return {
    accountStatus: account.enabled ? 'Enabled' : 'Disabled',
    clubReference: club.externalReference,
    clubTitle: club.title,
    customAttributes: {
      memberSinceDate: account.memberSince,
      enrolledAtCenter: entity.title,
      profileCompleted: profile.birthDate !== null && profile.addressLine1 !== '' && profile.city !== '',
      ...(account.lastPaidStatusCenter && { lastPaidStatusCenter: account.lastPaidStatusCenter }),
      ...(account.lastPaidStatusDate && { lastPaidStatusDate: account.lastPaidStatusDate }),
    },
    enrollmentEntity: entity.title,
    enrollmentStatus: member.status !== 'Deleted',
    entityReference: entity.externalReference,
    loyaltyNumber: account.loyaltyNumber,
    paidStatus: tier.tierType === 'PAID',
    profileId: member.profileId,
    redemptionChoice: account.redemptionChoice,
    redemptionThreshold: decimal(account.redemptionThreshold),
    tierExpiryDate: tierExpiresAt === null ? null : `${isoMoment(tierExpiresAt)}+00:00`,
    tierExternalReference: tier.tierExternalReference,
    tierId: tier.tierId,
    tierTitle: tier.tierTitle,
    updatedAt: `${isoMoment(account.updatedAt).replace('T', ' ')}+00:00`,
  };
}
