import { tierRateApplies } from '../../../../src/check/journeys/tier-rate-applies.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const tiers: Step = {
  act: 'tiers',
  data: {
    count: 2,
    results: [
      { tierId: 1, tierExternalReference: 'BRZ', earnPointsPer100: 10 },
      { tierId: 3, tierExternalReference: 'GLD', earnPointsPer100: 12.5 },
    ],
  },
};
const enrol: Step = { act: 'enrol', data: { accounts: [{ tierId: 1, tierExternalReference: 'BRZ' }] } };
const move: Step = { act: 'move to tier', data: { tierId: 3, tierExternalReference: 'GLD' } };
const purchase = (netAmount: number, basePoints: number): Step => ({
  act: 'purchase',
  sent: { netAmount },
  data: { points: basePoints + 5, basePoints },
});

testJourneyRule(tierRateApplies, 'tier-rate-applies', [
  {
    name: 'passes the rate of the tier, before and after a move, rounded to hundredths',
    given: [tiers, enrol, purchase(900, 90), move, purchase(900, 112.5), purchase(95, 11.88), purchase(95, 11.87)],
    want: [],
  },
  {
    name: 'fails the rate of another tier',
    given: [tiers, enrol, move, purchase(900, 90)],
    want: ['3: POST /earn/: "purchase" of 900 earned 90 base points, where tier GLD earns 12.5 per 100.'],
  },
  {
    name: 'is not applicable where tier, rate or points are not told',
    given: [
      enrol,
      purchase(900, 1),
      { ...tiers, data: { count: 1, results: [{ tierId: 1 }] } },
      purchase(900, 1),
      { act: 'purchase', status: 400 },
    ],
    want: [],
  },
]);
