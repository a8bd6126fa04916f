import { expect } from '@playwright/test';
import type { LocalSandbox } from '../local-sandbox.ts';
import { callAs, type SuccessCase } from './expect-success.ts';
import { anyMoment, anyUuid, memberData, pageData } from './expected-data.ts';
import { seededMemberId as id } from './seeded-member-id.ts';

const number = expect.any(Number);
const DAY = 86_400_000;

/** A balance with every field it must have. */
function pointsData(byType: readonly (readonly [string, unknown])[], restricted: readonly unknown[] = []): unknown {
  const sums = { totalPoints: number, totalCurrencyValue: number };
  return {
    totalPoints: number,
    pointsByType: byType.map(([pointType, points]) => ({ pointType, points, subType: null })),
    pointsBalance: {
      memberPointsEarned: number,
      memberPointsDeducted: number,
      memberPointsUsed: number,
      memberPointsExpired: number,
      memberPointsAvailable: number,
      memberPointsLocked: number,
    },
    breakdown: {
      ...sums,
      unrestrictedPoints: {
        ...sums,
        unrestrictedPointsItems: byType
          .filter(([pointType]) => pointType !== 'Restricted')
          .map(([pointType, points]) => ({ points, pointType })),
      },
      restrictedPoints: { ...sums, restrictedPointsItems: restricted },
    },
  };
}

const reward = {
  profileId: anyUuid,
  redemptionCode: anyUuid,
  pointsToRedeem: 10,
  pointCost: 0.5,
  status: 'Redeemed',
  amountToRedeem: 5,
  rewardTypeExternalReference: 'CERTIFICATE',
  redeemLocationExternalReference: 'STORE_DALLAS',
  redeemedTimestamp: anyMoment,
  merchantId: 1,
  merchantName: 'Organization Retain',
  issueAuditUser: 'system',
  redeemAuditUser: 'system',
  cancelAuditUser: '',
  eligibleRevenue: number,
  expirationDate: expect.stringMatching(/T23:59:59\.\d{6}$/),
  activityDate: anyMoment,
};

const expiry = (step: number) => ({
  expiryDuration: step,
  unRestrictedTotalPoints: number,
  restrictedTotalPoints: step === 330 ? 40 : 0,
  totalPoints: number,
  pointValue: 0.5,
  restrictedPoints: step === 330 ? [{ points: 40, restrictedLocation: 'STORE_DALLAS' }] : [],
  expiryDate: anyMoment,
});

/** Enrols a member without points. */
function newcomer(sandbox: LocalSandbox): string {
  const body = {
    firstName: 'Newcomer',
    lastName: 'N',
    emailAddress: 'new@abc.com',
    phoneNumber: '1',
    entityReference: 'STORE_HOUSTON',
    clubReference: 'BLOCK_B',
    tierReference: 'PLT',
  };
  callAs(sandbox, { path: 'member/', body });
  return id(sandbox, 'Newcomer');
}

/** Each operation of the inquire service at its best. */
export const inquireSuccesses: readonly SuccessCase[] = [
  {
    name: 'I1 with restricted points',
    operation: 'inquire_member-points_list',
    call: (sandbox) => ({ path: `inquire/${id(sandbox, 'Elif')}/member-points` }),
    data: [
      pointsData(
        [
          ['Base', number],
          ['Bonus', number],
          ['Restricted', 40],
        ],
        [{ points: 40, pointType: 'Restricted', restrictedLocation: 'STORE_DALLAS' }],
      ),
    ],
  },
  {
    name: 'I2 by entity and store',
    operation: 'inquire_redeemable-points_list',
    call: (sandbox) => ({
      path: `inquire/redeemable-points?profileId=${id(sandbox, 'Elif')}&ehtId=1&externalReference=STORE_DALLAS`,
    }),
    data: [{ totalPoints: number }],
  },
  {
    name: 'I2 by club, nothing to spend',
    operation: 'inquire_redeemable-points_list',
    call: (sandbox) => ({
      path: `inquire/redeemable-points?profileId=${newcomer(sandbox).replaceAll('-', '')}&clubExternalReference=BLOCK_B`,
    }),
    data: [{ totalPoints: 0 }],
  },
  {
    name: 'I3',
    operation: 'inquire_points-expiry_list',
    call: (sandbox) => ({ path: `inquire/points-expiry?profileId=${id(sandbox, 'Elif')}` }),
    data: [30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360, 365].map(expiry),
  },
  {
    name: 'I4 after a year',
    operation: 'inquire_all-points-expiry_read',
    call: (sandbox) => {
      sandbox.clock.advance(400 * DAY);
      return { path: `inquire/all-points-expiry/${id(sandbox, 'Dana')}` };
    },
    data: [{ memberExpirations: [{ expirationTimestamp: anyMoment, pointsExpired: number }] }],
  },
  {
    name: 'I4 with a range in which nothing lapsed',
    operation: 'inquire_all-points-expiry_read',
    call: (sandbox) => ({
      path: `inquire/all-points-expiry/${id(sandbox, 'Dana')}?startTimestampUTC=2020-01-01+00:00:00&endTimestampUTC=2020-01-02T00:00:00Z`,
    }),
    data: [{ memberExpirations: [] }],
  },
  {
    name: 'I5 of one status',
    operation: 'inquire_rewards_list',
    call: (sandbox) => ({ path: `inquire/${id(sandbox, 'Amelia')}/rewards?status=Redeemed` }),
    data: pageData([reward]),
  },
  {
    name: 'I5 of those that can be used',
    operation: 'inquire_rewards_list',
    call: (sandbox) => ({ path: `inquire/${id(sandbox, 'Bruno')}/rewards` }),
    data: pageData([
      {
        ...reward,
        status: 'Active',
        pointsToRedeem: 12,
        amountToRedeem: 6,
        redeemLocationExternalReference: 'STORE_AUSTIN',
        redeemedTimestamp: null,
        redeemAuditUser: '',
      },
    ]),
  },
  {
    name: 'I6 below another tier',
    operation: 'inquire_tier_list',
    call: (sandbox) => ({ path: `inquire/${id(sandbox, 'Amelia')}/tier` }),
    data: {
      tierReference: 'BRZ',
      tierTitle: 'Bronze',
      tierExpiryDate: anyMoment,
      nextTierReference: 'SLV',
      pointsToNextTier: number,
    },
  },
  {
    name: 'I6 in the highest tier',
    operation: 'inquire_tier_list',
    call: (sandbox) => ({ path: `inquire/${newcomer(sandbox)}/tier` }),
    data: {
      tierReference: 'PLT',
      tierTitle: 'Platinum',
      tierExpiryDate: anyMoment,
      nextTierReference: null,
      pointsToNextTier: null,
    },
  },
  {
    name: 'I7 of one type',
    operation: 'inquire_points-history_list',
    call: (sandbox) => ({ path: `inquire/${id(sandbox, 'Elif')}/points-history?transactionType=ADJUSTMENT` }),
    data: pageData([
      {
        transactionCode: anyUuid,
        transactionType: 'ADJUSTMENT',
        points: 40,
        balanceAfter: number,
        pointType: 'Restricted',
        activityTimestamp: anyMoment,
        expiryDate: anyMoment,
        auditUser: 'system',
      },
    ]),
  },
  {
    name: 'I7 with points that left',
    operation: 'inquire_points-history_list',
    call: (sandbox) => ({ path: `inquire/${id(sandbox, 'Amelia')}/points-history?limit=1&offset=1` }),
    data: pageData(
      [
        {
          transactionCode: anyUuid,
          transactionType: 'BURN',
          points: -10,
          balanceAfter: number,
          pointType: 'Base',
          activityTimestamp: anyMoment,
          expiryDate: null,
          auditUser: 'system',
        },
      ],
      { count: 3, next: expect.stringContaining('?limit=1&offset=2'), previous: expect.stringContaining('?limit=1') },
    ),
  },
  {
    name: 'I8',
    operation: 'inquire_summary_list',
    call: (sandbox) => ({ path: `inquire/${id(sandbox, 'Bruno')}/summary` }),
    data: {
      member: memberData({ firstName: 'Bruno' }),
      points: pointsData([
        ['Base', number],
        ['Promotional', 13],
      ]),
      activeRewards: 1,
    },
  },
];
