import type { LoyaltyContext } from '../loyalty-context.ts';
import { enrolMember, type MemberEnroll } from '../member/enrol-member.ts';

/** What tells one seeded member from another. */
export type MemberRow = Pick<MemberEnroll, 'firstName' | 'lastName' | 'entityReference' | 'clubReference'> &
  Partial<MemberEnroll>;

/**
 * Enrols a seeded member with an e-mail address made of the name.
 * @param context the call's context
 * @param phoneNumber the phone number
 * @param row what tells the member from others
 * @returns the new member's id
 */
export function seedMember(context: LoyaltyContext, phoneNumber: string, row: MemberRow): string {
  const member = enrolMember(context, {
    emailAddress: `${row.firstName}.${row.lastName}@example.com`.toLowerCase(),
    phoneNumber,
    prefix: 'None',
    gender: 'None',
    birthDate: '1990-11-16',
    addressLine1: '12 Orchard Street',
    city: 'Austin',
    region: 'Texas',
    postalCode: '73301',
    country: 'United States',
    nationality: 'American',
    maritalStatus: 'Single',
    sourceExternalReference: 'example.com',
    channelExternalReference: 'WEB',
    ...row,
  });
  return member.accounts[0]?.profileId ?? '';
}
