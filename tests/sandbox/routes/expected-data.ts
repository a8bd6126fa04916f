import { expect } from '@playwright/test';
import type { Data } from './answered-data.ts';

const text = expect.any(String);
const number = expect.any(Number);

/** Any UUID in lower case with dashes. */
export const anyUuid: unknown = expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** Any moment with microseconds and without an offset. */
export const anyMoment: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);

/**
 * An account with every field it must have.
 * @param known values that are known
 * @returns what to compare with
 */
export function accountData(known: Data = {}): Data {
  return {
    accountStatus: 'Enabled',
    clubReference: 'BLOCK_A',
    clubTitle: 'Block A',
    customAttributes: expect.any(Object),
    enrollmentEntity: text,
    enrollmentStatus: true,
    entityReference: text,
    loyaltyNumber: expect.stringMatching(/^\d{11}$/),
    paidStatus: expect.any(Boolean),
    profileId: anyUuid,
    redemptionChoice: expect.stringMatching(/^(Bank|Auto)$/),
    redemptionThreshold: number,
    tierExpiryDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{6}\+00:00$/),
    tierExternalReference: text,
    tierId: number,
    tierTitle: text,
    updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d [\d:]{8}\.\d{6}\+00:00$/),
    ...known,
  };
}

/**
 * A member with every field it must have.
 * @param known values that are known
 * @param account values that are known of its account
 * @returns what to compare with
 */
export function memberData(known: Data = {}, account: Data = {}): Data {
  return {
    accounts: [accountData(account)],
    addressLine1: text,
    addressLine2: text,
    addressLine3: text,
    birthdate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    channelExternalReference: text,
    city: text,
    country: text,
    customAttributes: expect.any(Object),
    emailAddress: text,
    firstName: text,
    gender: text,
    lastName: text,
    maritalStatus: text,
    middleName: text,
    nationality: text,
    phoneNumber: text,
    postalCode: text,
    prefix: text,
    region: text,
    sourceExternalReference: text,
    suffix: text,
    status: 'Active',
    ...known,
  };
}

/**
 * A page of a list that fits on it.
 * @param results its rows
 * @param known counts and links that are other than for the whole list
 * @returns what to compare with
 */
export function pageData(results: readonly unknown[], known: Data = {}): Data {
  return { count: results.length, next: null, previous: null, results, ...known };
}
