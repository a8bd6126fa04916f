import { earnedOnce } from '../../../../src/check/journeys/earned-once.ts';
import { balance, testJourneyRule } from '../fixtures/journey.ts';

testJourneyRule(earnedOnce, 'earned-once', [
  {
    name: 'passes points that are credited once',
    given: [balance(0), { act: 'purchase', data: { points: 90 } }, balance(90)],
    want: [],
  },
  {
    name: 'fails points that are credited twice',
    given: [balance(0), { act: 'purchase', data: { points: 90 } }, balance(180)],
    want: ['1: POST /earn/: "purchase" earned 90 points, yet the balance grew by 180.'],
  },
  {
    name: 'is not applicable to other wrong sums and other steps',
    given: [
      balance(0),
      { act: 'purchase', data: { points: 90 } },
      balance(100),
      { act: 'issue', data: { rewardPointCost: 20 } },
      balance(60),
    ],
    want: [],
  },
]);
