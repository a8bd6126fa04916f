import { type AccountObject, accountObject } from './account-object.ts';
import type { AccountRecord, MemberProfile, MemberRecord, MemberStatus } from './member-record.ts';

/** A member as the services answer it. */
export interface MemberObject {
  readonly accounts: AccountObject[];
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly addressLine3: string;
  /** Lower-case d, other than in requests (O6). */
  readonly birthdate: string | null;
  readonly channelExternalReference: string;
  readonly city: string;
  readonly country: string;
  readonly customAttributes: Readonly<Record<string, unknown>>;
  readonly emailAddress: string;
  readonly firstName: string;
  readonly gender: string;
  readonly lastName: string;
  readonly maritalStatus: string;
  readonly middleName: string;
  readonly nationality: string;
  readonly phoneNumber: string;
  readonly postalCode: string;
  readonly prefix: string;
  readonly region: string;
  readonly sourceExternalReference: string;
  readonly suffix: string;
  readonly status: MemberStatus;
}

/**
 * A member as the services answer it.
 * @param member the member
 * @param profile default: the member's
 * @param account default: the member's
 * @returns the object
 */
export function memberObject(
  member: MemberRecord,
  profile: MemberProfile = member.profile,
  account: AccountRecord = member.account,
): MemberObject {
  return {
    accounts: [accountObject(member, profile, account)],
    addressLine1: profile.addressLine1,
    addressLine2: profile.addressLine2,
    addressLine3: profile.addressLine3,
    birthdate: profile.birthDate,
    channelExternalReference: profile.channelExternalReference,
    city: profile.city,
    country: profile.country,
    customAttributes: profile.customAttributes,
    emailAddress: profile.emailAddress,
    firstName: profile.firstName,
    gender: profile.gender,
    lastName: profile.lastName,
    maritalStatus: profile.maritalStatus,
    middleName: profile.middleName,
    nationality: profile.nationality,
    phoneNumber: profile.phoneNumber,
    postalCode: profile.postalCode,
    prefix: profile.prefix,
    region: profile.region,
    sourceExternalReference: profile.sourceExternalReference,
    suffix: profile.suffix,
    status: member.status,
  };
}
