import { answered } from './answered.ts';
import { enrolment } from './enrolment.ts';
import type { Journey } from './journey.ts';

const code = answered('reward', 'redemptionCode');

/** A reward is issued and cancelled before it is used: its points come back. */
export const cancelReward: Journey = {
  name: 'cancel',
  steps: [
    enrolment('member'),
    { name: 'purchase', act: 'purchase', members: ['member'] },
    { name: 'reward', act: 'issue', members: ['member'], wishes: { issueAuditUser: 'retain-issuer' } },
    { name: 'reward as issued', act: 'reward', values: { redemptionCode: code }, extra: true },
    {
      name: 'reward beyond the balance',
      act: 'issue',
      members: ['member'],
      values: { amountToRedeem: answered('balance after reward', 'totalCurrencyValue', { plus: 1 }) },
      after: ['reward'],
      refusal: { rule: 'redemption-within-balance', why: 'it costs more points than there are' },
      extra: true,
    },
    {
      name: 'cancellation',
      act: 'cancel',
      members: ['member'],
      values: { redemptionCode: code },
      wishes: { cancelAuditUser: 'retain-canceller' },
    },
    {
      name: 'reward as cancelled',
      act: 'reward',
      values: { redemptionCode: code },
      after: ['cancellation'],
      extra: true,
    },
    {
      name: 'use of the cancelled reward',
      act: 'use',
      members: ['member'],
      values: { redemptionCode: code },
      after: ['cancellation'],
      refusal: { rule: 'redeemed-once', why: 'the reward is cancelled' },
    },
  ],
};
