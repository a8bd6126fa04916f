import { pendingNotSpendable } from '../../../../src/check/journeys/pending-not-spendable.ts';
import { balance, testJourneyRule } from '../fixtures/journey.ts';

testJourneyRule(pendingNotSpendable, 'pending-not-spendable', [
  {
    name: 'passes pending points that are locked, then made active',
    given: [
      balance(90, { locked: 90 }),
      { act: 'redeemable', data: [{ totalPoints: 0 }] },
      { act: 'activate' },
      balance(90),
      { act: 'redeemable', data: [{ totalPoints: 90 }] },
    ],
    want: [],
  },
  {
    name: 'fails locked points that can be redeemed',
    given: [balance(90, { locked: 90 }), { act: 'redeemable', data: [{ totalPoints: 90 }] }],
    want: [
      '1: GET /inquire/redeemable-points: 90 points can be redeemed ("redeemable"), where 0 are right: 90 without 90 that are locked.',
    ],
  },
  {
    name: 'fails an activation after which points are still locked',
    given: [{ act: 'activate' }, balance(90, { locked: 90 })],
    want: ['0: POST /member/points-activate: after "activate" 90 points are still locked.'],
  },
  {
    name: 'is not applicable where locked points are not told, or the activation was refused',
    given: [
      { act: 'balance', data: [{ memberPointsAvailable: 90 }] },
      { act: 'redeemable', data: [{ totalPoints: 0 }] },
      { act: 'activate', status: 400 },
      balance(90, { locked: 90 }),
    ],
    want: [],
  },
]);
