import { tierOfEnrolment } from '../../../../src/check/journeys/tier-of-enrolment.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const tiers: Step = {
  act: 'tiers',
  data: {
    count: 2,
    results: [
      { tierId: 1, tierTitle: 'Bronze', tierExternalReference: 'BRZ', isDefault: true, binNumber: '1001' },
      { tierId: 3, tierTitle: 'Gold', tierExternalReference: 'GLD', isDefault: false, binNumber: '1003' },
    ],
  },
};
const bronze = { tierId: 1, tierExternalReference: 'BRZ', loyaltyNumber: '10010000001' };
const gold = { tierId: 3, tierExternalReference: 'GLD', loyaltyNumber: '10030000001' };
const enrol = (account: unknown, tierReference?: string): Step => ({
  act: 'enrol',
  data: { accounts: [account] },
  sent: tierReference === undefined ? {} : { tierReference },
});

testJourneyRule(tierOfEnrolment, 'tier-of-enrolment', [
  {
    name: 'passes the default, and the tier that was asked for by reference or title',
    given: [tiers, enrol(bronze), enrol(gold, 'GLD'), enrol(gold, 'Gold')],
    want: [],
  },
  {
    name: 'fails another tier than asked for',
    given: [tiers, enrol(bronze, 'GLD')],
    want: ['1: POST /member/: "enrol" asked for tier GLD and got "BRZ" (string).'],
  },
  {
    name: 'fails a tier that is not the default',
    given: [tiers, enrol(gold)],
    want: ['1: POST /member/: "enrol" asked for no tier and got "GLD" (string), which is not the default.'],
  },
  {
    name: 'fails a number of another tier',
    given: [tiers, enrol({ ...bronze, loyaltyNumber: '00000000001' })],
    want: ['1: POST /member/: "enrol" got the number 00000000001, where those of the tier begin with 1001.'],
  },
  {
    name: 'is not applicable where the tiers are not listed',
    given: [enrol(bronze, 'GLD')],
    want: [],
  },
]);
