import { activityBody } from './activity-body.ts';
import { enrolledMember } from './enrolled-member.ts';
import type { SuccessCase } from './expect-success.ts';
import { anyMoment, anyUuid } from './expected-data.ts';
import { lamp, purchaseBody } from './purchase-body.ts';
import { purchased } from './purchased.ts';
import { returnBody } from './return-body.ts';

const result = {
  transactionCode: anyUuid,
  profileId: anyUuid,
  transactionNumber: 'A-1',
  transactionDateTime: anyMoment,
  activityTimestamp: '2024-05-04T10:30:00.000000',
  totalAmountPaid: 179.5,
  totalTax: 19.5,
  transactionNetAmount: 160,
  points: 16,
  basePoints: 16,
  bonusPoints: 0,
  promotionalPoints: 0,
  currentPointsBalance: 16,
  reasonCode: '',
  reasonDescription: '',
  discounts: [{ value: 20.5 }],
  discountValue: 20.5,
  transactionItems: [lamp],
};
const taken = {
  ...result,
  transactionNumber: 'A-1-R',
  activityTimestamp: '2024-05-05T07:00:00.500000',
  totalAmountPaid: -179.5,
  totalTax: -19.5,
  transactionNetAmount: -160,
  points: -16,
  currentPointsBalance: 0,
  discounts: [{ value: -20.5, id: 7 }],
  discountValue: -20.5,
};
const stored = {
  ...result,
  transactionType: 'EARN',
  transactionExternalReference: 'A-1',
  entityReference: 'STORE_AUSTIN',
  status: 'ACTIVE',
  auditUser: 'till 4',
};

/** Every operation of the earn service, called with success. */
export const earnSuccesses: readonly SuccessCase[] = [
  {
    name: 'E1',
    operation: 'earn_create',
    call: (sandbox) => ({ path: 'earn/', body: purchaseBody(enrolledMember(sandbox, '15125550199'), 'A-1') }),
    status: 201,
    message: 'earned',
    data: result,
  },
  {
    name: 'E1 without a member',
    operation: 'earn_create',
    call: () => ({
      path: 'earn',
      body: purchaseBody(undefined, 'A-1', { reasonCode: ' 7 ', reasonDescription: 'Gift', discounts: [] }),
    }),
    status: 201,
    message: 'earned',
    data: {
      ...result,
      profileId: null,
      points: 0,
      basePoints: 0,
      currentPointsBalance: null,
      reasonCode: '7',
      reasonDescription: 'Gift',
      discounts: [],
    },
  },
  {
    name: 'E2',
    operation: 'earn_reverse_create',
    call: (sandbox) => ({ path: 'earn/reverse', body: returnBody(purchased(sandbox).profileId, 'A-1') }),
    status: 201,
    message: 'earn reversed',
    data: taken,
  },
  {
    name: 'E3',
    operation: 'earn_get-transaction_list',
    call: (sandbox) => ({ path: `earn/get-transaction?profileId=${purchased(sandbox).profileId}` }),
    data: [stored],
  },
  {
    name: 'E4',
    operation: 'earn_transactions_read',
    call: (sandbox) => ({
      path: `earn/transactions/${purchased(sandbox, { setToPending: 'yes' }).code.toUpperCase()}`,
    }),
    data: { ...stored, status: 'PENDING' },
  },
  {
    name: 'E5',
    operation: 'earn_calculate_create',
    call: (sandbox) => ({ path: 'earn/calculate', body: purchaseBody(purchased(sandbox).profileId, 'A-2') }),
    data: { ...result, transactionCode: null, transactionNumber: 'A-2', currentPointsBalance: 32 },
  },
  {
    name: 'E6',
    operation: 'earn_activity_create',
    call: (sandbox) => ({ path: 'earn/activity', body: activityBody(purchased(sandbox).profileId) }),
    status: 201,
    message: 'Created',
    data: { transactionCode: anyUuid, points: 25, promotionalPoints: 25, currentPointsBalance: 41 },
  },
  {
    name: 'E7',
    operation: 'earn_transaction-types_list',
    call: () => ({ path: 'earn/transaction-types?limit=2&offset=1' }),
    data: {
      count: 4,
      next: 'http://lms.example.test/api/v1/earn/transaction-types?limit=2&offset=3',
      previous: 'http://lms.example.test/api/v1/earn/transaction-types?limit=2',
      results: [
        { externalReference: 'EXCHANGE', title: 'Exchange', isReturn: false },
        { externalReference: 'RETURN', title: 'Return', isReturn: true },
      ],
    },
  },
  {
    name: 'E8',
    operation: 'earn_rules_list',
    call: () => ({ path: 'earn/rules?clubReference=BLOCK_A&tierReference=GLD' }),
    data: [
      {
        id: 3,
        clubReference: 'BLOCK_A',
        tierReference: 'GLD',
        earnPointsPer100: 12.5,
        pointValue: 0.5,
        pointType: 'Base',
        startDate: '2000-01-01',
        endDate: '2099-12-31',
      },
    ],
  },
];
