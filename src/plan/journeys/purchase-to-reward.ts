import { answered } from './answered.ts';
import { enrolment } from './enrolment.ts';
import type { Journey } from './journey.ts';
import { purchaseOfLines } from './purchase-of-lines.ts';
import { sent } from './sent.ts';

const PRICE = 100;
const basketNet = answered('basket', 'netAmount');

/** A member of a better tier buys, with the discounts of the basket, and turns the points into a reward, which is used. */
export const purchaseToReward: Journey = {
  name: 'purchase to reward',
  steps: [
    { name: 'tiers', act: 'tiers', wishes: { limit: 100 } },
    enrolment('first member', { extra: true }),
    enrolment('member', {
      values: { tierReference: { $otherTier: { tiers: 'tiers', member: 'first member' } } },
    }),
    { name: 'product', act: 'product' },
    {
      name: 'basket',
      act: 'basket',
      members: ['member'],
      values: {
        grossAmount: PRICE,
        taxAmount: 0,
        netAmount: PRICE,
        transactionItems: [
          {
            SKU: answered('product', 'SKU'),
            categories: [],
            itemPrice: PRICE,
            itemQuantity: 1,
            grossAmount: PRICE,
            netAmount: PRICE,
          },
        ],
      },
    },
    { name: 'calculation', act: 'calculate', members: ['member'], extra: true },
    {
      name: 'purchase with discounts',
      act: 'purchase',
      members: ['member'],
      values: {
        ...purchaseOfLines([{ sku: answered('product', 'SKU'), price: PRICE }]),
        discountValue: answered('basket', 'netAmount', { times: -1, plus: PRICE }),
        totalAmountPaid: basketNet,
        netAmount: basketNet,
        fetchUpdatedMemberPointTotals: 1,
      },
    },
    {
      name: 'purchase',
      act: 'purchase',
      members: ['member'],
      values: { checkForDuplicateTransaction: 1, fetchUpdatedMemberPointTotals: 1 },
    },
    {
      name: 'the same purchase again',
      act: 'purchase',
      members: ['member'],
      values: {
        transactionExternalReference: sent('purchase', 'transactionExternalReference'),
        checkForDuplicateTransaction: 1,
      },
      after: ['purchase'],
      refusal: { rule: 'duplicate-refused', why: 'its reference is known and duplicates are to be refused' },
      extra: true,
    },
    {
      name: 'purchase that does not add up',
      act: 'purchase',
      members: ['member'],
      values: { netAmount: sent('purchase', 'netAmount', { plus: 1 }), checkForDuplicateTransaction: 1 },
      after: ['purchase'],
      refusal: { rule: 'equations-hold', why: 'its net amount is not gross without tax and discounts' },
      extra: true,
    },
    {
      name: 'mended purchase',
      act: 'purchase',
      members: ['member'],
      values: {
        transactionExternalReference: sent('purchase that does not add up', 'transactionExternalReference'),
        checkForDuplicateTransaction: 1,
      },
      extra: true,
    },
    { name: 'activity', act: 'activity', members: ['member'], extra: true },
    {
      name: 'the same activity again',
      act: 'activity',
      members: ['member'],
      values: { activityExternalReference: sent('activity', 'activityExternalReference') },
      after: ['activity'],
      refusal: { rule: 'duplicate-refused', why: 'its reference is known' },
      extra: true,
    },
    { name: 'reward', act: 'issue', members: ['member'] },
    {
      name: 'use',
      act: 'use',
      members: ['member'],
      values: { redemptionCode: answered('reward', 'redemptionCode') },
    },
    { name: 'rewards', act: 'rewards', members: ['member'], values: {}, wishes: { limit: 100 } },
    { name: 'summary', act: 'summary', members: ['member'], extra: true },
  ],
};
