import { balanceAddsUp } from '../../../../src/check/journeys/balance-adds-up.ts';
import { balance, testJourneyRule } from '../fixtures/journey.ts';

testJourneyRule(balanceAddsUp, 'balance-adds-up', [
  {
    name: 'passes a purchase and a reward',
    given: [
      balance(0),
      {
        act: 'purchase',
        data: { points: 90, currentPointsBalance: 90 },
        sent: { fetchUpdatedMemberPointTotals: 1 },
      },
      balance(90),
      { act: 'issue', data: { rewardPointCost: 20 } },
      balance(70, { used: 20 }),
    ],
    want: [],
  },
  {
    name: 'sums of hundredths are exact',
    given: [
      balance(0.1),
      { act: 'purchase', data: { points: 0.2 } },
      { ...balance(0.3), data: [{ memberPointsAvailable: 0.30000000000000004 }] },
    ],
    want: [],
  },
  {
    name: 'fails a balance that is not what was earned and used',
    given: [
      {
        act: 'balance',
        data: [
          {
            memberPointsEarned: 90,
            memberPointsDeducted: 0,
            memberPointsUsed: 0,
            memberPointsExpired: 0,
            memberPointsAvailable: 90.01,
          },
        ],
      },
    ],
    want: [
      '0: GET /inquire/{}/member-points: memberPointsAvailable is 90.01, yet what was earned, deducted, used and expired (90, 0, 0, 0) make 90 ("balance").',
    ],
  },
  {
    name: 'fails types that are not the whole',
    given: [{ act: 'balance', data: [{ memberPointsAvailable: 90, pointsByType: [{ points: 89.99 }] }] }],
    want: ['0: GET /inquire/{}/member-points: pointsByType is 89.99, yet the points available make 90 ("balance").'],
  },
  {
    name: 'fails a breakdown that is not its parts',
    given: [
      {
        act: 'balance',
        data: [
          {
            memberPointsAvailable: 90,
            breakdown: {
              totalPoints: 90,
              totalCurrencyValue: 45,
              unrestrictedPoints: { totalPoints: 80, totalCurrencyValue: 45 },
              restrictedPoints: { totalPoints: 0, totalCurrencyValue: 0 },
            },
          },
        ],
      },
    ],
    want: [
      '0: GET /inquire/{}/member-points: breakdown/totalPoints is 90, yet unrestricted and restricted points make 80 ("balance").',
    ],
  },
  {
    name: 'fails a reward that costs nothing',
    given: [balance(90), { act: 'issue', name: 'reward', data: { rewardPointCost: 20 } }, balance(90)],
    want: ['1: POST /redeem/reward/issue: after "reward" the balance went from 90 to 90, where 70 is right.'],
  },
  {
    name: 'fails a calculation that is stored',
    given: [balance(0), { act: 'calculate', data: { points: 90 } }, balance(90)],
    want: ['1: POST /earn/calculate: after "calculate" the balance went from 0 to 90, where 0 is right.'],
  },
  {
    name: 'fails a transfer that does not leave the giver',
    given: [
      balance(90, { member: 'giver' }),
      balance(0, { member: 'taker' }),
      { act: 'transfer', members: ['giver', 'taker'], sent: { points: 1 } },
      balance(90, { member: 'giver' }),
      balance(1, { member: 'taker' }),
    ],
    want: ['2: POST /member/points-transfer: after "transfer" the balance went from 90 to 90, where 89 is right.'],
  },
  {
    name: 'fails an answered balance that is not the one that is read next',
    given: [
      balance(0),
      {
        act: 'purchase',
        data: { points: 90, currentPointsBalance: 0 },
        sent: { fetchUpdatedMemberPointTotals: 1 },
      },
      balance(90),
    ],
    want: ['1: POST /earn/: answered a balance of 0 to "purchase", yet 90 is read right after.'],
  },
  {
    name: 'is not applicable where nothing is told: no balance, an error of the service, points without a number',
    given: [
      { act: 'balance', status: 503 },
      { act: 'balance', data: [] },
      balance(0),
      { act: 'purchase', data: {} },
      balance(90),
    ],
    want: [],
  },
]);
