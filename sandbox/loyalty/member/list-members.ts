import { companyOf } from '../company-of.ts';
import { faulty } from '../faulty.ts';
import { FieldRefused } from '../field-refused.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { type Page, type Paging, page } from '../page.ts';
import { bringCompanyUpToDate } from '../points/bring-company-up-to-date.ts';
import { selectRows } from '../select-rows.ts';
import { lookUpMember } from './look-up-member.ts';
import { type MemberObject, memberObject } from './member-object.ts';
import type { MemberProfile, MemberRecord } from './member-record.ts';
import { regionAbbreviations } from './region-abbreviations.ts';

/** Query of M3. An empty value is no filter. */
export interface MemberQuery {
  readonly loyaltyNumber?: string | undefined;
  readonly profileId?: string | undefined;
  readonly redemptionChoice?: string | undefined;
  readonly firstName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly lastName?: string | undefined;
  /** In lower case, other than in bodies (O6). */
  readonly phonenumber?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly city?: string | undefined;
  readonly countryName?: string | undefined;
  readonly countryAbbreviation?: string | undefined;
  readonly regionName?: string | undefined;
  readonly regionAbbreviation?: string | undefined;
}

/** One member if it was asked for by id, else a page of those that match. */
export type MemberList = { readonly member: MemberObject } | { readonly page: Page<MemberObject> };

/**
 * M3: one member by `profileId` or `loyaltyNumber`, else all members of the company that match, in order of enrolment (O5).
 * @param context the call's context
 * @param query the filters
 * @param paging which rows
 * @returns the member or the page
 * @throws FieldRefused if the company has no member with the id asked for
 */
export function listMembers(context: LoyaltyContext, query: MemberQuery, paging: Paging): MemberList {
  const single = memberById(context, query);
  if (single !== undefined) return { member: memberObject(single) };
  const company = companyOf(context);
  bringCompanyUpToDate(context, company);
  const members = faulty(context, 'foreign-rows-listed')
    ? [...context.store.companies.values()].flatMap((tenant) => tenant.members)
    : company.members;
  const rows = selectRows(context, members, filters(query));
  return { page: page(context, rows, paging, 'oldest-first', (member) => memberObject(member)) };
}

function memberById(context: LoyaltyContext, query: MemberQuery): MemberRecord | undefined {
  const { profileId, loyaltyNumber } = query;
  if (!profileId && !loyaltyNumber) return undefined;
  const id = profileId || companyOf(context).byLoyaltyNumber.get(loyaltyNumber ?? '')?.profileId;
  const member = id === undefined ? undefined : lookUpMember(context, id, 'read');
  if (member === undefined) {
    throw new FieldRefused(profileId ? 'profileId' : 'loyaltyNumber', 'Member does not exist.');
  }
  if (loyaltyNumber && member.account.loyaltyNumber !== loyaltyNumber) {
    throw new FieldRefused('loyaltyNumber', 'Does not belong to this profileId.');
  }
  return member;
}

type Filter = (member: MemberRecord) => boolean;

function filters(query: MemberQuery): (Filter | undefined)[] {
  const { address, countryAbbreviation, regionAbbreviation, redemptionChoice } = query;
  return [
    redemptionChoice ? (member) => same(member.account.redemptionChoice, redemptionChoice) : undefined,
    equal('firstName', query.firstName),
    equal('middleName', query.middleName),
    equal('lastName', query.lastName),
    equal('phoneNumber', query.phonenumber),
    equal('emailAddress', query.email),
    equal('postalCode', query.postalCode),
    equal('city', query.city),
    equal('country', query.countryName),
    equal('region', query.regionName),
    address ? ({ profile }) => addressOf(profile).includes(address.toLowerCase()) : undefined,
    countryAbbreviation ? ({ profile }) => hasCountry(profile.country, countryAbbreviation) : undefined,
    regionAbbreviation ? ({ profile }) => hasRegion(profile.region, regionAbbreviation) : undefined,
  ];
}

type TextField = { [Key in keyof MemberProfile]: MemberProfile[Key] extends string ? Key : never }[keyof MemberProfile];

function equal(field: TextField, wanted: string | undefined): Filter | undefined {
  return wanted ? ({ profile }) => same(profile[field], wanted) : undefined;
}

function same(value: string, wanted: string): boolean {
  return value.toLowerCase() === wanted.toLowerCase();
}

function addressOf(profile: MemberProfile): string {
  return [profile.addressLine1, profile.addressLine2, profile.addressLine3].join('\n').toLowerCase();
}

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function hasCountry(country: string, abbreviation: string): boolean {
  const name = /^[a-z]{2}$/i.test(abbreviation) ? countries.of(abbreviation.toUpperCase()) : undefined;
  return same(country, abbreviation) || (name !== undefined && same(country, name));
}

function hasRegion(region: string, abbreviation: string): boolean {
  const name = regionAbbreviations[abbreviation.toUpperCase()];
  return same(region, abbreviation) || (name !== undefined && same(region, name));
}
