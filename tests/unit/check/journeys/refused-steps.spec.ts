import { duplicateRefused } from '../../../../src/check/journeys/duplicate-refused.ts';
import { equationsHold } from '../../../../src/check/journeys/equations-hold.ts';
import type { JourneyRule } from '../../../../src/check/journeys/journey-record.ts';
import { redeemedOnce } from '../../../../src/check/journeys/redeemed-once.ts';
import type { LoyaltyAct } from '../../../../src/plan/journeys/loyalty-operations.ts';
import { testJourneyRule } from '../fixtures/journey.ts';

const rules: readonly (readonly [rule: JourneyRule, name: string, act: LoyaltyAct, id: string])[] = [
  [duplicateRefused, 'duplicate-refused', 'purchase', 'POST /earn/'],
  [equationsHold, 'equations-hold', 'purchase', 'POST /earn/'],
  [redeemedOnce, 'redeemed-once', 'use', 'POST /redeem/member-reward'],
];

for (const [rule, name, act, id] of rules) {
  testJourneyRule(rule, name, [
    { name: 'passes what is refused', given: [{ act, status: 400, refusal: [name, 'so it is'] }], want: [] },
    {
      name: 'fails what is accepted',
      given: [{ act, name: 'again', status: 201, refusal: [name, 'it is known'] }],
      want: [`0: ${id}: answered 201 to "again", which must be refused, since it is known.`],
    },
    {
      name: 'is not applicable to what may be accepted, to other rules, and to errors of the service',
      given: [
        { act, status: 201 },
        { act, status: 201, refusal: ['another-rule', 'so it is'] },
        { act, status: 503, refusal: [name, 'so it is'] },
      ],
      want: [],
    },
  ]);
}
