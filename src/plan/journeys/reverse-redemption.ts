import { answered } from './answered.ts';
import { enrolment } from './enrolment.ts';
import type { Journey } from './journey.ts';

const code = answered('reward', 'redemptionCode');

/** A reward is used, cannot be used or cancelled any more, and is reversed: its points come back. */
export const reverseRedemption: Journey = {
  name: 'reverse redemption',
  steps: [
    enrolment('member'),
    { name: 'purchase', act: 'purchase', members: ['member'] },
    { name: 'reward', act: 'issue', members: ['member'] },
    { name: 'reward as issued', act: 'reward', values: { redemptionCode: code }, extra: true },
    {
      name: 'use',
      act: 'use',
      members: ['member'],
      values: { redemptionCode: code },
      wishes: { redeemAuditUser: 'retain-redeemer' },
    },
    { name: 'reward as used', act: 'reward', values: { redemptionCode: code }, after: ['use'], extra: true },
    {
      name: 'use again',
      act: 'use',
      members: ['member'],
      values: { redemptionCode: code },
      after: ['use'],
      refusal: { rule: 'redeemed-once', why: 'the reward is used already' },
      extra: true,
    },
    {
      name: 'cancellation',
      act: 'cancel',
      members: ['member'],
      values: { redemptionCode: code },
      after: ['use'],
      refusal: { rule: 'redeemed-once', why: 'the reward is used already' },
    },
    { name: 'reversal', act: 'reverse', members: ['member'], values: { redemptionCode: code }, after: ['use'] },
    { name: 'reward as reversed', act: 'reward', values: { redemptionCode: code }, after: ['reversal'], extra: true },
  ],
};
