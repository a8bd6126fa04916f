import type { Company } from '../company.ts';
import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { Club, Tier } from '../hierarchy.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { isoDate } from '../moment/iso-date.ts';
import { noteDue } from '../points/note-due.ts';
import { clubOfField } from './club-of-field.ts';
import { defaultTier } from './default-tier.ts';
import { enteredTier } from './entered-tier.ts';
import { loyaltyNumber } from './loyalty-number.ts';
import { type MemberObject, memberObject } from './member-object.ts';
import type { AccountRecord, MemberProfile, MemberRecord, RedemptionChoice } from './member-record.ts';
import { redemptionThreshold } from './redemption-threshold.ts';
import { requirePhoneNumber } from './require-phone-number.ts';
import { requireUniqueContact } from './require-unique-contact.ts';
import { tierOfClub } from './tier-of-club.ts';

/** Body of M1. */
export interface MemberEnroll {
  readonly firstName: string;
  readonly lastName: string;
  readonly emailAddress: string;
  readonly phoneNumber: string;
  readonly entityReference: string;
  /** Club name or id. */
  readonly clubReference: string;
  readonly middleName?: string | null | undefined;
  readonly suffix?: string | null | undefined;
  readonly prefix?: string | null | undefined;
  readonly gender?: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string | null | undefined;
  readonly addressLine1?: string | null | undefined;
  readonly addressLine2?: string | null | undefined;
  readonly addressLine3?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly nationality?: string | null | undefined;
  readonly maritalStatus?: string | null | undefined;
  readonly redemptionChoice?: RedemptionChoice | null | undefined;
  readonly redemptionThreshold?: number | null | undefined;
  /** `YYYY-MM-DD`, with or without a time after it. */
  readonly enrollmentTimestamp?: string | null | undefined;
  readonly enrollReasonCode?: string | null | undefined;
  readonly enrollReasonNote?: string | null | undefined;
  /** Tier name or reference. */
  readonly tierReference?: string | null | undefined;
  readonly customAttributes?: Readonly<Record<string, unknown>> | null | undefined;
  readonly sourceExternalReference?: string | null | undefined;
  readonly channelExternalReference?: string | null | undefined;
}

/**
 * M1: enrols one member into a club.
 * @param context the call's context
 * @param input the body
 * @returns the new member
 * @throws FieldRefused for an unknown entity, club or tier
 * @throws RuleBroken if the e-mail address or phone number is taken (R21)
 */
export function enrolMember(context: LoyaltyContext, input: MemberEnroll): MemberObject {
  const company = companyOf(context);
  const account = newAccount(context, company, input);
  requirePhoneNumber(input.phoneNumber);
  requireUniqueContact(context, input.emailAddress, input.phoneNumber);
  const member: MemberRecord = {
    profileId: context.random.uuid(),
    profile: newProfile(input),
    account,
    status: 'Active',
    lots: [],
    debt: 0,
    totals: { earned: 0, deducted: 0, used: 0, expired: 0 },
    ledger: [],
    transactions: [],
    rewards: [],
    nextDue: Number.POSITIVE_INFINITY,
  };
  if (!faulty(context, 'member-write-lost')) {
    store(company, member);
    noteDue(company, member, account.tierLapsesAt);
  }
  return memberObject(member);
}

function newAccount(context: LoyaltyContext, company: Company, input: MemberEnroll): AccountRecord {
  const now = context.clock.now();
  const entity = entityOfField(context, 'entityReference', input.entityReference);
  const club = clubOfField(context, 'clubReference', input.clubReference);
  const tier = chosenTier(context, company, club, input.tierReference);
  return {
    club,
    ...enteredTier(tier, now),
    loyaltyNumber: loyaltyNumber(context, company, tier),
    enabled: true,
    entity,
    redemptionChoice: input.redemptionChoice ?? 'Bank',
    redemptionThreshold:
      input.redemptionThreshold == null ? company.redemptionThreshold : redemptionThreshold(input.redemptionThreshold),
    memberSince: input.enrollmentTimestamp?.slice(0, 10) ?? isoDate(now),
    lastPaidStatusCenter: '',
    lastPaidStatusDate: null,
    updatedAt: now,
  };
}

function chosenTier(context: LoyaltyContext, company: Company, club: Club, reference: string | null | undefined): Tier {
  if (!reference) return defaultTier(company, club);
  const tier = tierOfClub(context, club, reference);
  if (tier === undefined) throw new FieldRefused('tierReference', 'Tier does not exist in this club.');
  return tier;
}

function newProfile(input: MemberEnroll): MemberProfile {
  return {
    firstName: input.firstName,
    middleName: input.middleName ?? '',
    lastName: input.lastName,
    suffix: input.suffix ?? '',
    prefix: input.prefix ?? 'None',
    gender: input.gender ?? 'None',
    birthDate: input.birthDate ?? null,
    emailAddress: input.emailAddress,
    phoneNumber: input.phoneNumber,
    addressLine1: input.addressLine1 ?? '',
    addressLine2: input.addressLine2 ?? '',
    addressLine3: input.addressLine3 ?? '',
    city: input.city ?? '',
    region: input.region ?? '',
    postalCode: input.postalCode ?? '',
    country: input.country ?? '',
    nationality: input.nationality ?? '',
    maritalStatus: input.maritalStatus ?? 'None',
    customAttributes: input.customAttributes ?? {},
    sourceExternalReference: input.sourceExternalReference ?? '',
    channelExternalReference: input.channelExternalReference ?? '',
  };
}

function store(company: Company, member: MemberRecord): void {
  company.members.push(member);
  company.byProfileId.set(member.profileId, member);
  company.byLoyaltyNumber.set(member.account.loyaltyNumber, member);
  company.byEmail.set(member.profile.emailAddress.toLowerCase(), member);
  company.byPhone.set(member.profile.phoneNumber, member);
}
