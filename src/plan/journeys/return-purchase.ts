import { enrolment } from './enrolment.ts';
import type { Journey, JourneyValue } from './journey.ts';
import { sent } from './sent.ts';

/** The head amounts of the purchase, negative. */
const amounts = ['transactionGrossAmount', 'discountValue', 'totalAmountPaid', 'totalTax', 'netAmount'];
const returned: Readonly<Record<string, JourneyValue>> = {
  reverseTransactionExternalRef: sent('purchase', 'transactionExternalReference'),
  ...Object.fromEntries(amounts.map((name) => [name, sent('purchase', name, { times: -1 })])),
};

/** A purchase is returned: its points are taken back, once. */
export const returnPurchase: Journey = {
  name: 'return',
  steps: [
    enrolment('member'),
    {
      name: 'purchase that stays',
      act: 'purchase',
      members: ['member'],
      values: { fetchUpdatedMemberPointTotals: 0 },
      extra: true,
    },
    { name: 'purchase', act: 'purchase', members: ['member'], values: { fetchUpdatedMemberPointTotals: 1 } },
    {
      name: 'return',
      act: 'return',
      members: ['member'],
      values: { ...returned, fetchUpdatedMemberPointTotals: 1 },
    },
    {
      name: 'the same purchase returned again',
      act: 'return',
      members: ['member'],
      values: returned,
      after: ['return'],
      refusal: { rule: 'returns-restore', why: 'the purchase is returned already' },
      extra: true,
    },
    { name: 'transactions', act: 'transactions', members: ['member'], wishes: { limit: 100 } },
  ],
};
