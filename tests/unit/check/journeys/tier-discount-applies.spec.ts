import { tierDiscountApplies } from '../../../../src/check/journeys/tier-discount-applies.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const enrol: Step = { act: 'enrol', data: { tierExternalReference: 'BRZ' } };
const move: Step = { act: 'move to tier', data: { tierExternalReference: 'GLD' } };
const rule: Step = { act: 'discount rule', data: { id: 7, tierReference: 'GLD', discountPercentage: 10 } };
const basket = (netAmount: number, ...discounts: readonly object[]): Step => ({
  act: 'basket',
  sent: { netAmount: 100 },
  data: [{ grossAmount: 100, netAmount, discounts, transactionItems: [] }],
});
const own = { id: 7, value: 10, discountPercentage: 10 };
const eligible = (...rules: readonly object[]): Step => ({ act: 'eligible', data: rules });

testJourneyRule(tierDiscountApplies, 'tier-discount-applies', [
  {
    name: 'passes a discount that applies only to its tier',
    given: [enrol, rule, basket(95, { id: 1, value: 5 }), eligible(), move, basket(90, own), eligible(own)],
    want: [],
  },
  {
    name: 'passes a discount for which nothing was left',
    given: [enrol, rule, move, basket(0, { id: 1, value: 95 }, { ...own, value: 5 })],
    want: [],
  },
  {
    name: 'fails a discount of another tier',
    given: [enrol, rule, basket(90, own), eligible(own)],
    want: [
      '2: POST /discount/: the discount of tier GLD applies to a member of tier BRZ ("basket").',
      '3: GET /discount/eligible: the discount of tier GLD applies to a member of tier BRZ ("eligible").',
    ],
  },
  {
    name: 'fails a discount that does not apply',
    given: [enrol, rule, move, basket(100)],
    want: ['3: POST /discount/: the discount of tier GLD does not apply to a member of tier GLD ("basket").'],
  },
  {
    name: 'fails a discount that is listed and not subtracted',
    given: [basket(100, own)],
    want: ['0: POST /discount/: the net amount is 100, yet 100 without discounts of 10 make 90 ("basket").'],
  },
  {
    name: 'counts the discounts of items',
    given: [
      {
        act: 'basket',
        sent: { netAmount: 100 },
        data: [{ netAmount: 80, discounts: [own], transactionItems: [{ SKU: 'A', discounts: [{ value: 5 }] }] }],
      },
    ],
    want: ['0: POST /discount/: the net amount is 80, yet 100 without discounts of 15 make 85 ("basket").'],
  },
  {
    name: 'fails another percentage',
    given: [enrol, rule, move, basket(80, { ...own, value: 20 })],
    want: ['3: POST /discount/: a discount of 10 % takes 20 off 100 ("basket").'],
  },
  {
    name: 'is not applicable where no discount was made or the tier is not told',
    given: [enrol, eligible(own), rule, { act: 'basket', status: 400 }],
    want: [],
  },
]);
