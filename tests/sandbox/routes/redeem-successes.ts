import { expect } from '@playwright/test';
import type { LocalSandbox } from '../local-sandbox.ts';
import { callAs, type SuccessCase } from './expect-success.ts';
import { anyMoment, anyUuid, pageData } from './expected-data.ts';
import { type Issued, issued } from './issued.ts';
import { purchased } from './purchased.ts';

const active = {
  profileId: anyUuid,
  redemptionCode: anyUuid,
  pointsToRedeem: 10,
  pointCost: 0.5,
  status: 'Active',
  amountToRedeem: 5,
  rewardTypeExternalReference: 'CERTIFICATE',
  redeemLocationExternalReference: 'STORE_AUSTIN',
  redeemedTimestamp: null,
  merchantId: 1,
  merchantName: 'Organization Retain',
  issueAuditUser: 'till 4',
  redeemAuditUser: '',
  cancelAuditUser: '',
  eligibleRevenue: 0,
  expirationDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT23:59:59\.000000$/),
  activityDate: anyMoment,
};
const used = {
  ...active,
  status: 'Redeemed',
  redeemLocationExternalReference: 'STORE_DALLAS',
  redeemedTimestamp: anyMoment,
  redeemAuditUser: 'till 5',
};

/** A reward that was used. */
function redeemed(sandbox: LocalSandbox): Issued {
  const reward = issued(sandbox);
  const body = { ...reward, locationExternalReference: 'STORE_DALLAS', redeemAuditUser: 'till 5' };
  callAs(sandbox, { path: 'redeem/member-reward', body });
  return reward;
}

/** Every operation of the redeem service, called with success. */
export const redeemSuccesses: readonly SuccessCase[] = [
  {
    name: 'D1',
    operation: 'redeem_reward_issue_create',
    call: (sandbox) => ({
      path: 'redeem/reward/issue',
      body: {
        profileId: purchased(sandbox).profileId,
        locationExternalReference: 'STORE_AUSTIN',
        amountToRedeem: '5.25',
        tierDiscountValue: 0,
      },
    }),
    status: 200,
    bodyStatus: 201,
    message: 'Created',
    data: { rewardPointCost: 10.5, rewardValue: 5.25, rewardName: 'Reward certificate', redemptionCode: anyUuid },
  },
  {
    name: 'D2',
    operation: 'redeem_member-reward_create',
    call: (sandbox) => ({
      path: 'redeem/member-reward',
      body: { ...issued(sandbox), locationExternalReference: 'STORE_DALLAS', redeemAuditUser: 'till 5' },
    }),
    message: 'Redeem Member Reward succeed.',
    data: null,
  },
  {
    name: 'D3',
    operation: 'redeem_cancel_create',
    call: (sandbox) => ({ path: 'redeem/cancel', body: { ...issued(sandbox), cancelAuditUser: 'till 6' } }),
    message: 'Reward cancelled successfully.',
    data: null,
  },
  {
    name: 'D4',
    operation: 'redeem_reverse_create',
    call: (sandbox) => ({ path: 'redeem/reverse', body: redeemed(sandbox) }),
    message: 'Reward reversed successfully.',
    data: null,
  },
  {
    name: 'D5',
    operation: 'redeem_list',
    call: (sandbox) => ({ path: `redeem/?profileId=${redeemed(sandbox).profileId}` }),
    data: [used],
  },
  {
    name: 'D5 of the whole company',
    operation: 'redeem_list',
    call: (sandbox) => {
      issued(sandbox);
      return { path: 'redeem/?limit=2' };
    },
    data: [active, { ...active, amountToRedeem: 6, pointsToRedeem: 12, issueAuditUser: 'system' }],
  },
  {
    name: 'D6',
    operation: 'redeem_reward_read',
    call: (sandbox) => ({ path: `redeem/reward/${issued(sandbox).redemptionCode.toUpperCase()}` }),
    data: active,
  },
  {
    name: 'D7',
    operation: 'redeem_reward_validate_create',
    call: (sandbox) => ({
      path: 'redeem/reward/validate',
      body: { ...issued(sandbox), locationExternalReference: 'ONLINE_SHOP' },
    }),
    data: { valid: true, reason: null, rewardValue: 5 },
  },
  {
    name: 'D7 of a used reward',
    operation: 'redeem_reward_validate_create',
    call: (sandbox) => ({
      path: 'redeem/reward/validate',
      body: { ...redeemed(sandbox), locationExternalReference: 'ONLINE_SHOP' },
    }),
    data: { valid: false, reason: 'Reward is redeemed.', rewardValue: 5 },
  },
  {
    name: 'D8',
    operation: 'redeem_reward-types_list',
    call: () => ({ path: 'redeem/reward-types' }),
    data: pageData([
      {
        externalReference: 'CERTIFICATE',
        title: 'Reward certificate',
        pointCost: 0.5,
        maxAmount: 100,
        expiryDays: 30,
      },
      { externalReference: 'VOUCHER', title: 'Partner voucher', pointCost: 0.5, maxAmount: 50, expiryDays: 30 },
    ]),
  },
];
