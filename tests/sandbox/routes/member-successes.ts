import { expect } from '@playwright/test';
import type { LocalSandbox } from '../local-sandbox.ts';
import { answeredData } from './answered-data.ts';
import { callAs, type SuccessCase } from './expect-success.ts';
import { accountData, anyUuid, memberData, pageData } from './expected-data.ts';
import { largestEnrolment, largestUpdate, personal, registered, smallestEnrolment } from './member-requests.ts';
import { seededMemberId as id } from './seeded-member-id.ts';

/** Merges Elif into Amelia; returns the code of the merge. */
function merged(sandbox: LocalSandbox): string {
  const body = { survivorProfileId: id(sandbox, 'Amelia'), victimProfileId: id(sandbox, 'Elif'), reasonCode: '' };
  return answeredData<{ transactionCode: string }>(callAs(sandbox, { path: 'member/merge', body })).transactionCode;
}

const silver = { tierId: 2, tierTitle: 'Silver', tierExternalReference: 'SLV' };
const adjusted = {
  Message: 'Member points adjusted',
  futureDate: false,
  ExceptionString: '',
  transactionCode: anyUuid,
};

/** The operations on members at their best. */
export const memberSuccesses: readonly SuccessCase[] = [
  {
    name: 'M1 with the required fields',
    operation: 'member_create',
    call: () => ({ path: 'member/', body: smallestEnrolment }),
    status: 201,
    message: 'Created',
    data: memberData(
      { firstName: 'John', phoneNumber: '923331234567', birthdate: null, prefix: 'None', customAttributes: {} },
      { tierTitle: 'Bronze', redemptionChoice: 'Bank', redemptionThreshold: 10 },
    ),
  },
  {
    name: 'M1 with every field',
    operation: 'member_create',
    call: () => ({ path: 'member/', body: largestEnrolment }),
    status: 201,
    message: 'Created',
    data: memberData(
      { ...personal, ...registered, birthdate: '1985-01-02' },
      {
        ...silver,
        redemptionChoice: 'Auto',
        redemptionThreshold: 25.5,
        customAttributes: expect.objectContaining({ memberSinceDate: '2021-01-25' }),
      },
    ),
  },
  {
    name: 'M2 with every field',
    operation: 'member_update',
    call: (sandbox) => ({
      method: 'PUT',
      path: 'member/',
      body: { profileId: id(sandbox, 'Amelia'), ...largestUpdate },
    }),
    message: 'Member updated',
    errors: { ExceptionString: [] },
    data: memberData(
      { ...personal, firstName: 'Amy', emailAddress: 'amy@example.com', phoneNumber: '15125559999' },
      {
        ...silver,
        entityReference: 'STORE_DALLAS',
        tierExpiryDate: '2099-01-02T03:04:05.000000+00:00',
        customAttributes: expect.objectContaining({
          memberSinceDate: '2020-02-03',
          lastPaidStatusCenter: 'Downtown',
          lastPaidStatusDate: '2020-02-04',
        }),
      },
    ),
  },
  {
    name: 'M3 without an id',
    operation: 'member_list',
    call: () => ({ path: 'member/?limit=2&offset=1' }),
    data: pageData([memberData({ firstName: 'Bruno' }), memberData({ firstName: 'Chidi' })], {
      count: 9,
      next: 'http://lms.example.test/api/v1/member/?limit=2&offset=3',
      previous: 'http://lms.example.test/api/v1/member/?limit=2',
    }),
  },
  {
    name: 'M3 with an id',
    operation: 'member_list',
    call: (sandbox) => ({ path: `member/?profileId=${id(sandbox, 'Bruno')}` }),
    data: memberData({ firstName: 'Bruno' }, { tierTitle: 'Gold' }),
  },
  {
    name: 'M4 with every field',
    operation: 'member_points-adjustment_create',
    call: (sandbox) => ({
      path: 'member/points-adjustment',
      body: {
        points: 10,
        profileId: id(sandbox, 'Dana'),
        pointType: 'Restricted',
        billingEntity: 'STORE_AUSTIN',
        reasonCode: '7502',
        setToPending: true,
      },
    }),
    message: 'Member points adjusted',
    data: adjusted,
  },
  {
    name: 'M4 with nulls',
    operation: 'member_points-adjustment_create',
    call: (sandbox) => ({
      path: 'member/points-adjustment',
      body: { points: -1, profileId: id(sandbox, 'Bruno'), pointType: null, billingEntity: null, reasonCode: '7502' },
    }),
    message: 'Member points adjusted',
    data: adjusted,
  },
  {
    name: 'M5 with nulls',
    operation: 'member_points-activate_create',
    call: (sandbox) => ({
      path: 'member/points-activate',
      body: { profileId: id(sandbox, 'Dana'), startDate: '2020-01-01 00:00:00', endDate: null },
    }),
    message: 'Member points activated',
    data: null,
  },
  {
    name: 'M6',
    operation: 'member_read',
    call: (sandbox) => ({ path: `member/${id(sandbox, 'Goran')}` }),
    data: memberData({ firstName: 'Goran', status: 'Deleted' }, { enrollmentStatus: false }),
  },
  {
    name: 'M7',
    operation: 'member_delete',
    call: (sandbox) => ({ method: 'DELETE', path: `member/${id(sandbox, 'Dana')}` }),
    message: 'Member deleted',
    data: null,
  },
  {
    name: 'M8',
    operation: 'member_status_partial_update',
    call: (sandbox) => ({
      method: 'PATCH',
      path: `member/${id(sandbox, 'Dana')}/status`,
      body: { accountStatus: 'Disabled', reasonCode: '' },
    }),
    message: 'Account status changed',
    data: accountData({ accountStatus: 'Disabled' }),
  },
  {
    name: 'M9',
    operation: 'member_tier_update',
    call: (sandbox) => ({
      method: 'PUT',
      path: `member/${id(sandbox, 'Dana')}/tier`,
      body: { tierReference: 'SLV', tierExpirationDatetime: '2099-01-02T03:04:05+05:00', reasonCode: '1234' },
    }),
    message: 'Tier changed',
    data: accountData({ ...silver, tierExpiryDate: '2099-01-01T22:04:05.000000+00:00' }),
  },
  {
    name: 'M10',
    operation: 'member_merge_create',
    call: (sandbox) => ({
      path: 'member/merge',
      body: { survivorProfileId: id(sandbox, 'Amelia'), victimProfileId: id(sandbox, 'Elif') },
    }),
    message: 'Members merged',
    data: {
      survivor: memberData({ firstName: 'Amelia' }),
      pointsMoved: expect.any(Number),
      transactionCode: anyUuid,
    },
  },
  {
    name: 'M11',
    operation: 'member_unmerge_create',
    call: (sandbox) => ({ path: 'member/unmerge', body: { transactionCode: merged(sandbox) } }),
    message: 'Members unmerged',
    data: { survivor: memberData({ firstName: 'Amelia' }), victim: memberData({ firstName: 'Elif' }) },
  },
  {
    name: 'M12',
    operation: 'member_points-transfer_create',
    call: (sandbox) => ({
      path: 'member/points-transfer',
      body: { fromProfileId: id(sandbox, 'Bruno'), toProfileId: id(sandbox, 'Dana'), points: 0.01, reasonCode: '1' },
    }),
    message: 'Points transferred',
    data: { transactionCode: anyUuid, fromBalance: expect.any(Number), toBalance: expect.any(Number) },
  },
];
