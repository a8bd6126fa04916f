import { rewardCostsItsValue } from '../../../../src/check/journeys/reward-costs-its-value.ts';
import { balance, type Step, testJourneyRule } from '../fixtures/journey.ts';

const issue = (rewardPointCost: number, rewardValue: number): Step => ({
  act: 'issue',
  sent: { amountToRedeem: 10 },
  data: { rewardPointCost, rewardValue },
});

testJourneyRule(rewardCostsItsValue, 'reward-costs-its-value', [
  { name: 'passes 20 points for 10 where 90 are worth 45', given: [balance(90), issue(20, 10)], want: [] },
  {
    name: 'fails another cost',
    given: [balance(90), issue(10, 10)],
    want: ['1: POST /redeem/reward/issue: a reward of 10 cost 10 points, where 90 points are worth 45.'],
  },
  {
    name: 'fails another value',
    given: [issue(20, 9)],
    want: ['0: POST /redeem/reward/issue: a reward of 10 was asked for, and one of 9 issued.'],
  },
  {
    name: 'is not applicable where nothing is told',
    given: [balance(0), issue(10, 10), { act: 'issue' }, { act: 'issue', status: 400 }],
    want: [],
  },
]);
