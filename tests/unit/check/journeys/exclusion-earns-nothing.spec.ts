import { exclusionEarnsNothing } from '../../../../src/check/journeys/exclusion-earns-nothing.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const transactionItems = [
  { SKU: 'A', netAmount: 600 },
  { SKU: 'B', netAmount: 300 },
];
const purchase = (points: number): Step => ({ act: 'purchase', sent: { transactionItems }, data: { points } });
const exclude: Step = { act: 'exclude', sent: { type: 'SKU', reference: 'A' } };
const lift: Step = { act: 'lift', status: 204 };

testJourneyRule(exclusionEarnsNothing, 'exclusion-earns-nothing', [
  {
    name: 'passes the share of the other line, and the whole once it is lifted',
    given: [purchase(90), exclude, purchase(30), lift, purchase(90)],
    want: [],
  },
  {
    name: 'fails an exclusion that is ignored',
    given: [purchase(90), exclude, purchase(90)],
    want: ['2: POST /earn/: "purchase" earned 90 points, where 30 are right without the excluded product.'],
  },
  {
    name: 'fails an exclusion that holds on after it is lifted',
    given: [purchase(90), exclude, purchase(30), lift, purchase(30)],
    want: ['4: POST /earn/: "purchase" earned 30 points, where 90 are right now that the exclusion is lifted.'],
  },
  {
    name: 'is not applicable without a purchase before it, or where it was refused',
    given: [exclude, purchase(90), { ...exclude, status: 400 }],
    want: [],
  },
]);
