import { rewardStateFollows } from '../../../../src/check/journeys/reward-state-follows.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const issue: Step = { act: 'issue', data: { redemptionCode: 'R' } };
const use: Step = { act: 'use', sent: { redemptionCode: 'R' } };
const reward = (status?: string): Step => ({ act: 'reward', sent: { redemptionCode: 'R' }, data: { status } });

testJourneyRule(rewardStateFollows, 'reward-state-follows', [
  {
    name: 'passes each state after its step, a refused one changes none',
    given: [
      issue,
      reward('Active'),
      use,
      reward('Redeemed'),
      { ...use, act: 'cancel', status: 400 },
      reward('Redeemed'),
      { ...use, act: 'reverse' },
      reward('Reversed'),
      {
        act: 'rewards',
        data: [
          { redemptionCode: 'R', status: 'Reversed' },
          { redemptionCode: 'X', status: 'Active' },
        ],
      },
    ],
    want: [],
  },
  {
    name: 'fails an old state',
    given: [issue, use, reward('Active')],
    want: ['2: GET /redeem/reward/{}: the reward is shown as "Active" (string) after "use", where Redeemed is right.'],
  },
  {
    name: 'is not applicable to other rewards, or without a state',
    given: [reward('Active'), issue, reward()],
    want: [],
  },
]);
