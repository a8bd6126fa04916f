import { redemptionWithinBalance } from '../../../../src/check/journeys/redemption-within-balance.ts';
import { balance, testJourneyRule } from '../fixtures/journey.ts';

testJourneyRule(redemptionWithinBalance, 'redemption-within-balance', [
  {
    name: 'passes a reward within the balance',
    given: [balance(90), { act: 'issue', data: { rewardPointCost: 90 } }],
    want: [],
  },
  {
    name: 'fails a reward that costs more',
    given: [balance(90), { act: 'issue', data: { rewardPointCost: 90.01 } }],
    want: ['1: POST /redeem/reward/issue: "issue" cost 90.01 points, yet there were 90.'],
  },
  {
    name: 'fails what must be refused and is accepted',
    given: [balance(90), { act: 'issue', refusal: ['redemption-within-balance', 'it costs too much'] }],
    want: ['1: POST /redeem/reward/issue: answered 200 to "issue", which must be refused, since it costs too much.'],
  },
  {
    name: 'is not applicable without a balance, a cost or success',
    given: [
      { act: 'issue', data: { rewardPointCost: 90 } },
      balance(10),
      { act: 'issue', data: {} },
      { act: 'issue', status: 400, refusal: ['redemption-within-balance', 'it costs too much'] },
    ],
    want: [],
  },
]);
