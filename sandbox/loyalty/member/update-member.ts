import { companyOf } from '../company-of.ts';
import { entityOfField } from '../entity-of-field.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { noteDue } from '../points/note-due.ts';
import type { MemberEnroll } from './enrol-member.ts';
import { enteredTier } from './entered-tier.ts';
import { type MemberObject, memberObject } from './member-object.ts';
import { memberOfField } from './member-of-field.ts';
import type { AccountRecord, MemberProfile, MemberRecord } from './member-record.ts';
import { redemptionThreshold } from './redemption-threshold.ts';
import { requirePhoneNumber } from './require-phone-number.ts';
import { requirePresent } from './require-present.ts';
import { requireUniqueContact } from './require-unique-contact.ts';
import { tierOfClub } from './tier-of-club.ts';

const profileFields = [
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'prefix',
  'gender',
  'birthDate',
  'emailAddress',
  'phoneNumber',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'city',
  'region',
  'postalCode',
  'country',
  'maritalStatus',
  'customAttributes',
] as const satisfies readonly (keyof MemberProfile)[];

/** Body of M2: what is left out stays as it is. */
export interface MemberUpdate
  extends Partial<Pick<MemberEnroll, (typeof profileFields)[number] | 'redemptionChoice' | 'redemptionThreshold'>> {
  readonly profileId: string;
  /** Reference of the store of enrolment. */
  readonly enrollmentStore?: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly enrollmentDate?: string | null | undefined;
  readonly lastPaidStatusCenter?: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly lastPaidStatusDate?: string | null | undefined;
  readonly tierReference?: string | null | undefined;
  /** Milliseconds; counts only together with `tierReference`. */
  readonly tierExpirationDatetime?: number | null | undefined;
}

/**
 * M2: updates one member.
 * @param context the call's context
 * @param input the body
 * @returns the updated member
 * @throws FieldRefused for an unknown member, store or tier
 * @throws RuleBroken if the e-mail address or phone number is taken, or the member is merged or deleted
 */
export function updateMember(context: LoyaltyContext, input: MemberUpdate): MemberObject {
  const member = memberOfField(context, 'profileId', input.profileId, 'write');
  requirePresent(context, member);
  const profile = changedProfile(member, input);
  const account = changedAccount(context, member, input);
  requirePhoneNumber(profile.phoneNumber);
  requireUniqueContact(context, profile.emailAddress, profile.phoneNumber, member);
  if (!faulty(context, 'member-update-lost')) store(context, member, profile, account);
  return memberObject(member, profile, account);
}

function changedProfile(member: MemberRecord, input: MemberUpdate): MemberProfile {
  const sent = profileFields.filter((field) => input[field] !== undefined && input[field] !== null);
  return { ...member.profile, ...Object.fromEntries(sent.map((field) => [field, input[field]])) };
}

function changedAccount(context: LoyaltyContext, member: MemberRecord, input: MemberUpdate): AccountRecord {
  const { account } = member;
  const now = context.clock.now();
  return {
    ...account,
    ...changedTier(context, account, input),
    entity: input.enrollmentStore ? entityOfField(context, 'enrollmentStore', input.enrollmentStore) : account.entity,
    redemptionChoice: input.redemptionChoice ?? account.redemptionChoice,
    redemptionThreshold:
      input.redemptionThreshold == null ? account.redemptionThreshold : redemptionThreshold(input.redemptionThreshold),
    memberSince: input.enrollmentDate ?? account.memberSince,
    lastPaidStatusCenter: input.lastPaidStatusCenter ?? account.lastPaidStatusCenter,
    lastPaidStatusDate: input.lastPaidStatusDate ?? account.lastPaidStatusDate,
    updatedAt: now,
  };
}

function changedTier(context: LoyaltyContext, account: AccountRecord, input: MemberUpdate): Partial<AccountRecord> {
  if (!input.tierReference) return {};
  const tier = tierOfClub(context, account.club, input.tierReference);
  if (tier === undefined) throw new FieldRefused('tierReference', "Tier does not exist in the member's club.");
  return enteredTier(tier, context.clock.now(), input.tierExpirationDatetime);
}

function store(context: LoyaltyContext, member: MemberRecord, profile: MemberProfile, account: AccountRecord): void {
  const company = companyOf(context);
  if (faulty(context, 'stale-member-read')) {
    member.before = { profile: member.profile, account: member.account };
  }
  company.byEmail.delete(member.profile.emailAddress.toLowerCase());
  company.byPhone.delete(member.profile.phoneNumber);
  member.profile = profile;
  member.account = account;
  company.byEmail.set(profile.emailAddress.toLowerCase(), member);
  company.byPhone.set(profile.phoneNumber, member);
  noteDue(company, member, account.tierLapsesAt);
}
