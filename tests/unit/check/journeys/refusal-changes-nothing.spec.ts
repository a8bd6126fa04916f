import { refusalChangesNothing } from '../../../../src/check/journeys/refusal-changes-nothing.ts';
import { balance, type Step, testJourneyRule } from '../fixtures/journey.ts';

const reference = (name: string): Readonly<Record<string, unknown>> => ({ transactionExternalReference: name });
const broken: Step = {
  act: 'purchase',
  name: 'broken',
  status: 400,
  sent: reference('B'),
  refusal: ['equations-hold', 'it does not add up'],
};

testJourneyRule(refusalChangesNothing, 'refusal-changes-nothing', [
  {
    name: 'passes a refusal after which all is as before, and a mended purchase',
    given: [
      balance(90),
      broken,
      balance(90),
      { act: 'purchase', sent: reference('B'), data: { points: 90 } },
      balance(180),
    ],
    want: [],
  },
  {
    name: 'fails a refusal that changes the balance',
    given: [balance(90), broken, balance(180)],
    want: ['1: POST /earn/: "broken" was refused, yet the balance went from 90 to 180.'],
  },
  {
    name: 'fails a reference that a refusal used up',
    given: [
      { act: 'purchase', sent: reference('A') },
      broken,
      { act: 'purchase', name: 'mended', status: 400, sent: reference('B') },
    ],
    want: ['2: POST /earn/: "mended" is refused, since the refused "broken" used up its reference.'],
  },
  {
    name: 'is not applicable where no purchase is accepted, or the broken one was',
    given: [
      broken,
      { act: 'purchase', status: 400, sent: reference('B') },
      { act: 'purchase', sent: reference('C') },
      { act: 'purchase', status: 400, sent: reference('C') },
    ],
    want: [],
  },
]);
